using System.Text.Json.Serialization.Metadata;
using Ordain.Client;

namespace Ordain.Contracts.Optty;

/// <summary>How Optty takes an order, and what its answer means. Only 201 is documented as success.</summary>
internal sealed class OpttyProtocol : ProviderProtocol<OpttyOrder, OpttyOrderCreated>
{
    private static readonly ContractFields _fields = new(OpttyFieldsJson.Default.OpttyOrder);

    public override Contract<OpttyOrder> Contract => OpttyOrder.Contract;

    public override JsonTypeInfo<OpttyOrderCreated> ResponseType => OpttyResponseJson.Default.OpttyOrderCreated;

    public override string? ReferenceField => "orderReference";

    // As the reference has it; the guide's "/orders/" may lead to a redirect, which an order does not survive.
    public override string GetPath(ReadOnlySpan<byte> payload) => "orders";

    public override AnswerMeaning ReadResponse(OpttyOrderCreated response) =>
        string.IsNullOrEmpty(response.OrderId) ? AnswerMeaning.Unclear : AnswerMeaning.Accepted;

    public override IReadOnlyList<ProviderError> ReadErrors(int statusCode, ReadOnlySpan<byte> body) => UndocumentedErrors.Read(body, _fields);
}
