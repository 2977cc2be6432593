using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ordain.Rules;

/// <summary>E-mail addresses as <c>EmailAddressAttribute</c> accepts them: one <c>@</c>, neither first nor last, and no line break.</summary>
internal static class EmailAddress
{
    private const int NotFound = -1;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        // Usual addresses are two vectors, which overlap: all is looked at once.
        if (Vector256.IsHardwareAccelerated && text.Length >= Vector256<ushort>.Count && text.Length <= 2 * Vector256<ushort>.Count)
        {
            ref ushort start = ref Units(text);
            int second = text.Length - Vector256<ushort>.Count;
            Vector256<ushort> first = Vector256.LoadUnsafe(ref start);
            Vector256<ushort> last = Vector256.LoadUnsafe(ref start, (nuint)second);
            Vector256<ushort> breaks = Vector256.Equals(first, Vector256.Create<ushort>('\r')) | Vector256.Equals(first, Vector256.Create<ushort>('\n'))
                | Vector256.Equals(last, Vector256.Create<ushort>('\r')) | Vector256.Equals(last, Vector256.Create<ushort>('\n'));
            uint at = Vector256.Equals(first, Vector256.Create<ushort>('@')).ExtractMostSignificantBits()
                | (Vector256.Equals(last, Vector256.Create<ushort>('@')).ExtractMostSignificantBits() << second);

            // One bit, and neither the first nor the last: what is too small wraps.
            return breaks == Vector256<ushort>.Zero && (at & (at - 1)) == 0 && at - 2 < (1u << (text.Length - 1)) - 2;
        }

        return IsUnusualValid(text);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsUnusualValid(ReadOnlySpan<char> text) => text.Length < Vector128<ushort>.Count ? IsValidOneByOne(text) : IsValidByVector(text);

    private static ref ushort Units(ReadOnlySpan<char> text) => ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));

    private static bool IsValidOneByOne(ReadOnlySpan<char> text)
    {
        int at = NotFound;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\r' or '\n' || (text[i] == '@' && at != NotFound))
            {
                return false;
            }

            at = text[i] == '@' ? i : at;
        }

        return at > 0 && at < text.Length - 1;
    }

    private static bool IsValidByVector(ReadOnlySpan<char> text)
    {
        ref ushort start = ref Units(text);
        int last = text.Length - Vector128<ushort>.Count;
        int at = NotFound;
        for (int i = 0; ;)
        {
            Vector128<ushort> units = Vector128.LoadUnsafe(ref start, (nuint)i);
            if ((Vector128.Equals(units, Vector128.Create<ushort>('\r')) | Vector128.Equals(units, Vector128.Create<ushort>('\n'))) != Vector128<ushort>.Zero)
            {
                return false;
            }

            uint found = Vector128.Equals(units, Vector128.Create<ushort>('@')).ExtractMostSignificantBits();
            if (found != 0)
            {
                // The last step may see units of the one before again.
                int place = i + BitOperations.TrailingZeroCount(found);
                if (!BitOperations.IsPow2(found) || (at != NotFound && at != place))
                {
                    return false;
                }

                at = place;
            }

            if (i == last)
            {
                return at > 0 && at < text.Length - 1;
            }

            i = Math.Min(i + Vector128<ushort>.Count, last);
        }
    }
}
