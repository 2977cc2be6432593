using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ordain;

// Free-form values.
public ref partial struct PayloadWriter
{
    // An element may come from a document that was read with comments and trailing commas: they are in its text, and must not get out.
    private static readonly JsonReaderOptions _anyDocument = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    /// <summary>Writes a literal and a free-form value. Numbers and strings keep the text that they were read with.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The value; <c>default</c>, which is undefined, is written as <c>null</c>.</param>
    /// <exception cref="ObjectDisposedException">The document of the value is disposed.</exception>
    public void Write(scoped ReadOnlySpan<byte> literal, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Undefined:
                WriteNull(literal);
                break;
            case JsonValueKind.Object or JsonValueKind.Array:
                WriteRaw(literal);
                WriteTokens(JsonMarshal.GetRawUtf8Value(value));
                break;
            default:
                WriteRaw(literal);
                WriteRaw(JsonMarshal.GetRawUtf8Value(value));
                break;
        }
    }

    /// <summary>Writes a literal and a document.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The document; <see langword="null"/> is written as <c>null</c>.</param>
    /// <exception cref="ObjectDisposedException">The document is disposed.</exception>
    public void Write(scoped ReadOnlySpan<byte> literal, JsonDocument? value)
    {
        if (value is null)
        {
            WriteNull(literal);
        }
        else
        {
            Write(literal, value.RootElement);
        }
    }

    private void WriteTokens(scoped ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, _anyDocument);
        bool separate = false;
        while (reader.Read())
        {
            JsonTokenType token = reader.TokenType;
            bool isEnd = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (separate && !isEnd)
            {
                WriteRaw(","u8);
            }

            WriteToken(token, reader.ValueSpan);
            separate = token is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }
    }

    private void WriteToken(JsonTokenType token, scoped ReadOnlySpan<byte> text)
    {
        switch (token)
        {
            case JsonTokenType.PropertyName:
                WriteRaw("\""u8);
                WriteRaw(text);
                WriteRaw("\":"u8);
                break;
            case JsonTokenType.String:
                WriteRaw("\""u8);
                WriteRaw(text);
                WriteRaw("\""u8);
                break;
            default:
                WriteRaw(text);
                break;
        }
    }
}
