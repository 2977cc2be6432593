using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ordain;

// Values that System.Text.Json writes: those with a converter, and nodes.
public ref partial struct PayloadWriter
{
    private static readonly JsonWriterOptions _jsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    /// <summary>A writer that is not in use. A converter may write a payload itself, and then finds none.</summary>
    [ThreadStatic]
    private static Utf8JsonWriter? t_json;

    /// <summary>Writes a literal and what a converter makes of a value.</summary>
    /// <typeparam name="T">The type that the converter converts.</typeparam>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The value; <see langword="null"/> is written as <c>null</c>, unless the converter handles it.</param>
    /// <param name="converter">The converter.</param>
    /// <exception cref="InvalidOperationException">The converter writes nothing, or not one complete value.</exception>
    public void WriteConverted<T>(scoped ReadOnlySpan<byte> literal, T? value, JsonConverter<T> converter)
    {
        if (value is null && !converter.HandleNull)
        {
            WriteNull(literal);
            return;
        }

        WriteRaw(literal);
        Utf8JsonWriter json = Rent();
        converter.Write(json, value!, PayloadConverters.Options);
        if (json.CurrentDepth != 0 || json.BytesPending + json.BytesCommitted == 0)
        {
            throw new InvalidOperationException($"{converter.GetType()} did not write one complete JSON value.");
        }

        Return(json);
    }

    /// <summary>Writes a literal and a node.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The node; <see langword="null"/> is written as <c>null</c>.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, JsonNode? value)
    {
        if (value is null)
        {
            WriteNull(literal);
            return;
        }

        WriteRaw(literal);
        Utf8JsonWriter json = Rent();
        value.WriteTo(json);
        Return(json);
    }

    /// <summary>A writer that goes on where this one is.</summary>
    private Utf8JsonWriter Rent()
    {
        Flush();
        Utf8JsonWriter? json = t_json;
        t_json = null;
        if (json is null)
        {
            return new Utf8JsonWriter(_output, _jsonOptions);
        }

        json.Reset(_output);
        return json;
    }

    private static void Return(Utf8JsonWriter json)
    {
        json.Flush();

        // It must not keep the output alive.
        json.Reset(NoOutput.Instance);
        t_json = json;
    }
}
