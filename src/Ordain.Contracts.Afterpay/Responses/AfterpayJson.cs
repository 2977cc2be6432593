using System.Text.Json.Serialization;

namespace Ordain.Contracts.Afterpay;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(LenientTextConverter)])]
[JsonSerializable(typeof(AfterpayOrderCreated))]
[JsonSerializable(typeof(AfterpayError))]
internal sealed partial class AfterpayResponseJson : JsonSerializerContext;

/// <summary>What the order's fields are called. It does not write orders: generated code does.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AfterpayOrder))]
internal sealed partial class AfterpayFieldsJson : JsonSerializerContext;
