using System.Text.Json.Serialization.Metadata;
using Ordain.Client;

namespace Ordain.Contracts.Peach;

/// <summary>How Peach takes an order, and what its answer means. Only 201 is documented as success, and every member of its body is optional.</summary>
internal sealed class PeachProtocol : ProviderProtocol<PeachOrder, PeachOrderCreated>
{
    private static readonly ContractFields _fields = new(PeachFieldsJson.Default.PeachOrder);

    public override Contract<PeachOrder> Contract => PeachOrder.Contract;

    public override JsonTypeInfo<PeachOrderCreated> ResponseType => PeachResponseJson.Default.PeachOrderCreated;

    public override string? ReferenceField => "id";

    public override string GetPath(ReadOnlySpan<byte> payload) => "orders";

    public override IReadOnlyList<ProviderError> ReadErrors(int statusCode, ReadOnlySpan<byte> body) => UndocumentedErrors.Read(body, _fields);
}
