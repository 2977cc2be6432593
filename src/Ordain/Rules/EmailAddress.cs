using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ordain.Rules;

/// <summary>E-mail addresses as <c>EmailAddressAttribute</c> accepts them: one <c>@</c>, neither first nor last, and no line break.</summary>
internal static class EmailAddress
{
    private const int NotFound = -1;

    public static bool IsValid(ReadOnlySpan<char> text) => text.Length < Vector128<ushort>.Count ? IsValidOneByOne(text) : IsValidByVector(text);

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
        ref ushort start = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
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
