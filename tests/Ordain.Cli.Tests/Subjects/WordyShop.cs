namespace Ordain.Cli.Tests.Subjects;

/// <summary>A model whose buyer is flat, and whose delivery is something else than the contract's.</summary>
[PayloadFor<WordyOrder>, PayloadFor<AcmeOrder>]
public sealed partial record WordyShop
{
    public required string Reference { get; init; }

    public required Money Total { get; init; }

    [Term("customer.givenName")]
    public required string First { get; init; }

    [Term("customer.familyName")]
    public required string Last { get; init; }

    [Term("customer.country")]
    public string? Country { get; init; }

    [Field<WordyOrder>, Field<AcmeOrder>(nameof(AcmeOrder.Description))]
    public string? Delivery { get; init; }

    public string? TaxId { get; init; }

    public string SalesChannel => "web";

    public string? CourierNote { get; init; }

    public ShopAddress? ShipTo { get; init; }

    public required IReadOnlyList<ShopLine> Lines { get; init; }
}
