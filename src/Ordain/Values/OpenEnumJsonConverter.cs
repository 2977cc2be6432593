using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain;

/// <summary>
/// Reads and writes an open enum as its name on the wire, as a value and as the key of a dictionary. Generated code puts it on every
/// open enum.
/// </summary>
/// <typeparam name="T">The open enum.</typeparam>
public sealed class OpenEnumJsonConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <summary>Reads any name, known or not.</summary>
    /// <param name="reader">A JSON string; everything else, <c>null</c> included, is refused. A nullable open enum accepts <c>null</c>.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The token is not a string.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? T.From(reader.GetString()!)
            : throw new JsonException($"A value of {typeof(T).Name} is a JSON string, not {reader.TokenType}.");

    /// <summary>Writes the name; <c>default</c>, which has none, as <c>null</c>.</summary>
    /// <param name="writer">Where the JSON goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.WireName);
    }

    /// <summary>Reads any name, known or not, as the key of a dictionary.</summary>
    /// <param name="reader">A JSON member name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.From(reader.GetString()!);

    /// <summary>Writes the name as the key of a dictionary.</summary>
    /// <param name="writer">Where the JSON goes.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value is <c>default</c>, which has no name.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.WireName ?? throw new JsonException($"The default of {typeof(T).Name} has no name."));
    }
}
