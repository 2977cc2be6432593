using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain;

/// <summary>The converters of members that have one.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class PayloadConverters
{
    /// <summary>What converters are given: camel case names, and members without a value left out, as in the payload around.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The converter for a type: the one that is given, or the one that it makes, if it is a factory.</summary>
    /// <typeparam name="T">The type to convert.</typeparam>
    /// <param name="converter">What <c>[JsonConverter]</c> names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="converter"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">It does not convert the type.</exception>
    public static JsonConverter<T> Of<T>(JsonConverter converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        JsonConverter? made = converter is JsonConverterFactory factory && factory.CanConvert(typeof(T)) ? factory.CreateConverter(typeof(T), Options) : converter;
        return made as JsonConverter<T> ?? throw new InvalidOperationException($"{converter.GetType()} does not convert {typeof(T)}.");
    }
}
