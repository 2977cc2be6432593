using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ordain.Client.Tests;

/// <summary>201 with an order id is accepted; errors are <c>{errorCode, field, message}</c>.</summary>
internal class TestProtocol : ProviderProtocol<TestOrder, TestReceipt>
{
    public override Contract<TestOrder> Contract => TestOrder.Contract;

    public override JsonTypeInfo<TestReceipt> ResponseType => TestJson.Default.TestReceipt;

    public override string? ReferenceField => "orderReference";

    public override string GetPath(ReadOnlySpan<byte> payload) => "orders";

    public override AnswerMeaning ReadResponse(TestReceipt response) => response.OrderId is null ? AnswerMeaning.Unclear : AnswerMeaning.Accepted;

    public override IReadOnlyList<ProviderError> ReadErrors(int statusCode, ReadOnlySpan<byte> body)
    {
        TestErrorBody error = JsonSerializer.Deserialize(body, TestJson.Default.TestErrorBody)!;
        bool known = error.Field == "orderReference";
        return
        [
            new ProviderError
            {
                Code = error.ErrorCode,
                Message = error.Message,
                JsonPointer = known ? "/orderReference" : null,
                MemberPath = known ? nameof(TestOrder.OrderReference) : null,
            },
        ];
    }
}
