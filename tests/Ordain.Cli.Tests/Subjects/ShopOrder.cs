namespace Ordain.Cli.Tests.Subjects;

/// <summary>A model that has some of it as one value, some in pieces, and some not at all.</summary>
[PayloadFor<AcmeOrder>, PayloadFor<OddOrder>]
public sealed partial record ShopOrder
{
    [Term(OrderTerms.Reference)]
    public required string Number { get; init; }

    public required decimal Total { get; init; }

    public required string Currency { get; init; }

    public decimal Tax { get; init; }

    public AcmeMethod Method { get; init; }

    public ShopAddress? ShipTo { get; init; }

    public required IReadOnlyList<ShopLine> Lines { get; init; }

    public string? Description { get; init; }
}

public sealed record ShopAddress(string Street, string PostalCode);

public sealed record ShopLine(string Sku);
