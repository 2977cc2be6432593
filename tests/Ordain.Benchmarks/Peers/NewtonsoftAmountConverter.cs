using System.Globalization;
using Newtonsoft.Json;

namespace Ordain.Benchmarks.Peers;

/// <summary>An amount as a text with two decimals.</summary>
public sealed class NewtonsoftAmountConverter : JsonConverter<decimal>
{
    public override bool CanRead => false;

    public override decimal ReadJson(JsonReader reader, Type objectType, decimal existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException();

    public override void WriteJson(JsonWriter writer, decimal value, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteValue(value.ToString("0.00", CultureInfo.InvariantCulture));
    }
}
