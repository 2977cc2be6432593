namespace Ordain;

/// <summary>The string is a language and a country (<c>en_AU</c> or <c>en-AU</c>); it is written with the given separator.</summary>
/// <param name="form">How the provider writes locales.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LocaleAttribute(LocaleForm form = LocaleForm.Hyphen) : Attribute
{
    /// <summary>How the provider writes locales.</summary>
    public LocaleForm Form { get; } = form;
}
