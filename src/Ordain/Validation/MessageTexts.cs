using System.Globalization;
using System.Resources;

namespace Ordain;

/// <summary>The texts of messages in one language: that of the culture, or English where the culture's is not shipped.</summary>
internal readonly struct MessageTexts(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new("Ordain.Validation.Messages", typeof(MessageTexts).Assembly);

    /// <summary>Whether prose of the compiler, which is English, fits into these texts.</summary>
    public bool AreEnglish => this["Language"] == "en";

    /// <summary>A text by its name. A message must never be the reason for an exception: a name without a text stands for itself.</summary>
    public string this[string name] => Resources.GetString(name, culture) ?? name;

    /// <summary>A text with its placeholders filled. What fills them is text already: numbers are those of the wire, in every language.</summary>
    public string Format(string name, params ReadOnlySpan<object?> arguments) => string.Format(CultureInfo.InvariantCulture, this[name], arguments);
}
