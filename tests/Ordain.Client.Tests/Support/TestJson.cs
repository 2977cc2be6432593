using System.Text.Json.Serialization;

namespace Ordain.Client.Tests;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TestReceipt))]
[JsonSerializable(typeof(TestErrorBody))]
internal sealed partial class TestJson : JsonSerializerContext;
