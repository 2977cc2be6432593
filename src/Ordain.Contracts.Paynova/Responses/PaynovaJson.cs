using System.Text.Json.Serialization;

namespace Ordain.Contracts.Paynova;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(LenientTextConverter)])]
[JsonSerializable(typeof(PaynovaOrderCreated))]
internal sealed partial class PaynovaResponseJson : JsonSerializerContext;

/// <summary>What the order's fields are called. It does not write orders: generated code does.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PaynovaOrder))]
internal sealed partial class PaynovaFieldsJson : JsonSerializerContext;
