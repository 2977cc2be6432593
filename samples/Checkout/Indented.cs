using System.Text.Encodings.Web;
using System.Text.Json;

namespace Checkout;

internal static class Indented
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
