namespace Ordain.Models.Tests;

/// <summary>An order whose declarations promise that nothing is null, with a currency beside each price.</summary>
[PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>]
public sealed partial class StrictOrder
{
    [Term(OrderTerms.Reference)]
    public required string Number { get; init; }

    public required Money Total { get; init; }

    [Term(OrderTerms.Buyer)]
    public required StrictBuyer Person { get; init; }

    public required IReadOnlyList<StrictLine> Lines { get; init; }
}

public sealed class StrictBuyer
{
    public required string GivenName { get; init; }

    public required string FamilyName { get; init; }

    public required string Email { get; init; }
}

public sealed class StrictLine
{
    [Term(OrderTerms.Name)]
    public required string Product { get; init; }

    public required int Quantity { get; init; }

    [Term(OrderTerms.UnitPrice + ".amount")]
    public required decimal Price { get; init; }

    [Term(OrderTerms.UnitPrice + ".currency")]
    public required string PriceCurrency { get; init; }
}
