using System.Text.Json.Serialization.Metadata;
using Ordain.Client;

namespace Ordain.Contracts.Afterpay;

/// <summary>How Afterpay takes an order, and what its answer means.</summary>
internal sealed class AfterpayProtocol : ProviderProtocol<AfterpayOrder, AfterpayOrderCreated>
{
    public override Contract<AfterpayOrder> Contract => AfterpayOrder.Contract;

    public override JsonTypeInfo<AfterpayOrderCreated> ResponseType => AfterpayResponseJson.Default.AfterpayOrderCreated;

    public override string? ReferenceField => "merchantReference";

    public override string GetPath(ReadOnlySpan<byte> payload) => "v1/orders";

    // Create Order does not say which code of success; recordings show 201.
    public override AnswerMeaning ReadStatus(int statusCode) => statusCode == 200 ? AnswerMeaning.Accepted : base.ReadStatus(statusCode);

    public override AnswerMeaning ReadResponse(AfterpayOrderCreated response) =>
        string.IsNullOrEmpty(response.Token) ? AnswerMeaning.Unclear : AnswerMeaning.Accepted;

    public override IReadOnlyList<ProviderError> ReadErrors(int statusCode, ReadOnlySpan<byte> body) => AfterpayErrors.Read(body);
}
