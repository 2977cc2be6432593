using System.Text.Json.Serialization;

namespace Ordain.Contracts.Optty;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(LenientTextConverter)])]
[JsonSerializable(typeof(OpttyOrderCreated))]
internal sealed partial class OpttyResponseJson : JsonSerializerContext;

/// <summary>What the order's fields are called. It does not write orders: generated code does.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OpttyOrder))]
internal sealed partial class OpttyFieldsJson : JsonSerializerContext;
