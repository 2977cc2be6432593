namespace Ordain;

/// <summary>How a provider writes a locale.</summary>
public enum LocaleForm
{
    /// <summary><c>en-AU</c>, as RFC 1766 and its successors have it.</summary>
    Hyphen,

    /// <summary><c>en_AU</c>, as POSIX has it.</summary>
    Underscore,
}
