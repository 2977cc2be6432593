using System.Text.Json;

namespace Ordain;

// Texts and truth values.
public ref partial struct PayloadReader
{
    /// <summary>Reads a text.</summary>
    /// <returns>The text; <see langword="null"/> after a problem.</returns>
    public string? ReadString() => Text("string");

    /// <summary>Reads a text of one UTF-16 unit.</summary>
    /// <returns>The unit; <c>\0</c> after a problem.</returns>
    public char ReadChar()
    {
        if (Text("string (one character)") is not { } text)
        {
            return default;
        }

        if (text.Length == 1)
        {
            return text[0];
        }

        Refuse("string (one character)");
        return default;
    }

    /// <summary>Reads a locale with the provider's separator.</summary>
    /// <param name="separator">The separator that the provider wants.</param>
    /// <returns>The locale as it stands; <see langword="null"/> after a problem.</returns>
    public string? ReadLocale(char separator)
    {
        string? text = Text("string");
        if (text is not null && text.Contains(separator == '-' ? '_' : '-', StringComparison.Ordinal))
        {
            Refuse(separator == '-' ? "string (locale with -)" : "string (locale with _)");
        }

        return text;
    }

    /// <summary>Reads an open enum by its name, known or not.</summary>
    /// <returns>The value; <see langword="default"/> after a problem.</returns>
    public T ReadOpenEnum<T>()
        where T : struct, IOpenEnum<T> => Text("string") is { } name ? T.From(name) : default;

    /// <summary>Reports a text that is none of an enum's names.</summary>
    /// <param name="names">The names.</param>
    /// <returns><see langword="default"/>.</returns>
    public T RefuseName<T>(params string[] names)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(names);
        Add(RuleKind.Enum, "enum", [.. names]);
        return default;
    }

    /// <summary>Reads a truth value that is the key of an entry.</summary>
    /// <returns>The value; <see langword="false"/> after a problem.</returns>
    public bool ReadBooleanName()
    {
        if (Name.SequenceEqual("True"u8) || Name.SequenceEqual("False"u8))
        {
            return Name[0] == (byte)'T';
        }

        Refuse("string (True or False)");
        return default;
    }

    /// <summary>Reads a truth value.</summary>
    /// <returns>The value; <see langword="false"/> after a problem.</returns>
    public bool ReadBoolean()
    {
        if (_json.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return _json.TokenType == JsonTokenType.True;
        }

        Refuse("boolean");
        return default;
    }

    private string? Text(string expected)
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            try
            {
                return _json.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair, or bytes that are not UTF-8.
            }
        }

        Refuse(expected);
        return null;
    }
}
