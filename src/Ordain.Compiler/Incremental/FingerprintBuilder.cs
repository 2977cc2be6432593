namespace Ordain.Compiler.Incremental;

/// <summary>Makes a fingerprint of a sequence.</summary>
internal struct FingerprintBuilder
{
    private ulong _high;
    private ulong _low;

    /// <summary>A name as a number. Where two names had the same, more would be read than has to be.</summary>
    public static ulong HashOf(string text, string suffix = "") => HashOf(text, 0, text.Length, suffix);

    public static ulong HashOf(string text, int start, int end, string suffix = "")
    {
        ulong hash = 14695981039346656037;
        for (int i = start; i < end; i++)
        {
            hash = unchecked((hash ^ text[i]) * 1099511628211);
        }

        foreach (char c in suffix)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }

    public void Add(ulong value)
    {
        unchecked
        {
            _high = Rotate(_high ^ (value * 0x9E3779B97F4A7C15), 29) * 0xBF58476D1CE4E5B9;
            _low = Rotate(_low + (value * 0xC2B2AE3D27D4EB4F), 33) * 0x9FB21C651E98DF25;
        }
    }

    public void Add(int value) => Add(unchecked((ulong)value));

    public void Add(bool value) => Add(value ? 1 : 2);

    public void Add(string? text)
    {
        Add(text?.Length ?? -1);
        Add(text is null ? 0 : HashOf(text));
    }

    public void Add(Fingerprint fingerprint)
    {
        Add(fingerprint.High);
        Add(fingerprint.Low);
    }

    public readonly Fingerprint ToFingerprint()
    {
        unchecked
        {
            ulong high = (_high ^ (_high >> 31)) * 0x94D049BB133111EB;
            ulong low = (_low ^ (_low >> 29)) * 0xD6E8FEB86659FD93;
            return new Fingerprint(high ^ (low >> 32), low ^ (high >> 32));
        }
    }

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
