using System.Text.Json.Serialization;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>System.Text.Json's source generator: metadata and the fast path.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata | JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(OpttyOrderModel))]
[JsonSerializable(typeof(AfterpayOrderModel))]
[JsonSerializable(typeof(OpttyCreatedModel))]
internal sealed partial class ModelJson : JsonSerializerContext;
