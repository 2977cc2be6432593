using System.Text;
using System.Text.Json;

namespace Ordain.Compiler.Tests;

internal static class Json
{
    public static string Of<TContract>(TContract order)
        where TContract : IPayload<TContract, TContract> => Encoding.UTF8.GetString(order.ToJsonUtf8());

    public static void AssertWellFormed(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 256 });
        while (reader.Read())
        {
            // Text that is no UTF-8 is only found when it is asked for.
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                reader.GetString();
            }
        }

        Assert.Equal(json.Length, reader.BytesConsumed);
    }
}
