using System.Text.Json.Serialization;

namespace Ordain.Client;

// Some endpoints write the lifetime as a string.
[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(AccessToken))]
internal sealed partial class AccessTokenJson : JsonSerializerContext;
