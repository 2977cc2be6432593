namespace Ordain;

/// <summary>
/// Marks a <c>readonly partial struct</c> as an open enum: a string on the wire with known names, where a provider may add names at
/// any time. Declare each known name as <c>[WireName("KLARNA_AU")] public static partial OpttyProvider KlarnaAu { get; }</c>;
/// everything else is generated.
/// </summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class OpenEnumAttribute : Attribute
{
    /// <summary>A regular expression that every value matches as a whole, known or not; <see langword="null"/> for any text.</summary>
    public string? Pattern { get; init; }
}
