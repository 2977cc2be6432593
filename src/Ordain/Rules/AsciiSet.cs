using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ordain.Rules;

/// <summary>A set of ASCII characters: a bit for each.</summary>
/// <param name="low">The first 64.</param>
/// <param name="high">The others.</param>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public readonly struct AsciiSet(ulong low, ulong high)
{
    private const int Half = 64;

    private readonly ulong _low = low;
    private readonly ulong _high = high;

    /// <summary>Whether a character is in the set.</summary>
    /// <param name="character">The character; none beyond ASCII is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char character) =>
        character < 2 * Half && (((character < Half ? _low : _high) >> (character % Half)) & 1) != 0;
}
