using System.Text.Json.Serialization;

namespace Ordain.Contracts.Peach;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(LenientTextConverter)])]
[JsonSerializable(typeof(PeachOrderCreated))]
internal sealed partial class PeachResponseJson : JsonSerializerContext;

/// <summary>What the order's fields are called. It does not write orders: generated code does.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PeachOrder))]
internal sealed partial class PeachFieldsJson : JsonSerializerContext;
