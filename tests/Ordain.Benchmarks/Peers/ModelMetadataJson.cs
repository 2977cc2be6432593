using System.Text.Json.Serialization;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>System.Text.Json's source generator: metadata only.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OpttyOrderModel))]
[JsonSerializable(typeof(AfterpayOrderModel))]
internal sealed partial class ModelMetadataJson : JsonSerializerContext;
