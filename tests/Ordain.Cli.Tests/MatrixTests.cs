using Ordain.Cli.Readiness;

namespace Ordain.Cli.Tests;

/// <summary>The table says of every field of every contract what its rules say, in the row of the member that supplies it.</summary>
public sealed class MatrixTests
{
    private static readonly ModelMatrix _shop = Report.Of("Ordain.Cli.Tests.Subjects.ShopOrder");
    private static readonly ModelMatrix _wordy = Report.Of("Ordain.Cli.Tests.Subjects.WordyShop");

    [Theory]
    [InlineData("Number", "reference required")]
    [InlineData("Total", "total required")]
    [InlineData("Currency", "total.currency required")]
    [InlineData("Tax", "tax.value required in tax")]
    [InlineData("Tax.Description", "tax.description optional")]
    [InlineData("Description", "description optional")]
    [InlineData("Method", "method optional")]
    [InlineData("ShipTo", "shipTo required when method is Courier; forbidden when method is Pickup")]
    [InlineData("ShipTo.Street", "shipTo.street required in shipTo")]
    [InlineData("ShipTo.Region", "shipTo.region optional")]
    [InlineData("CourierNote", "courierNote required when method is Courier")]
    [InlineData("Shelf", "shelf forbidden when method is Courier")]
    [InlineData("SalesChannel", "salesChannel required")]
    [InlineData("Lines", "lines required")]
    [InlineData("Lines[].Sku", "lines[].sku required")]
    [InlineData("Lines[].Weight", "lines[].weight optional")]
    [InlineData("Reductions", "reductions optional")]
    public void Cell_SaysWhatTheContractSays(string row, string expected) =>
        Assert.Equal(expected, string.Join(", ", Row(row).Cells[0].Select(field => $"{field.JsonPath} {Said(field)}")));

    [Fact]
    public void WhatIsForbiddenWhereItIsNotRequired_IsSaidOnce()
    {
        MatrixRow row = Assert.Single(Report.Read("Checkout.dll").Single().Rows, row => row.Name == "Lines[].TaxPercent");
        MatrixField field = Assert.Single(row.Cells.SelectMany(cell => cell));

        Assert.StartsWith("required when no element of components has: ", Said(field), StringComparison.Ordinal);
        Assert.EndsWith("; otherwise forbidden", Said(field), StringComparison.Ordinal);
        Assert.Equal(FieldNeed.Conditional, field.Need);
    }

    [Fact]
    public void Gaps_AreWhatIsNotInTheModelAndMayBeAskedFor()
    {
        Assert.Equal(["CourierNote", "SalesChannel"], Names(row => row.Cells[0].Exists(one => one.IsGap)).Order(StringComparer.Ordinal));
        Assert.Equal(["Tax.Description", "ShipTo.Region", "Lines[].Weight", "Reductions", "Shelf", "Street"], Names(row => row.IsIdle));
    }

    [Fact]
    public void JoinedField_IsInTheRowOfEachPart_AndCountedOnce()
    {
        Assert.Equal("buyer.name", Assert.Single(Wordy("First").Cells[0]).JsonPath);
        Assert.Equal("buyer.name", Assert.Single(Wordy("Last").Cells[0]).JsonPath);
        Assert.Equal("Wordy: 3 of 3, 1 of 2, 1 of 2", Show(Coverage.Of(_wordy).First()));
    }

    [Fact]
    public void ObjectThatIsPutTogether_IsNoGap()
    {
        MatrixRow row = Wordy("Buyer");

        Assert.False(row.IsIdle);
        Assert.Equal("buyer required; put together of members", $"{row.Cells[0][0].JsonPath} {Said(row.Cells[0][0])}");
    }

    [Fact]
    public void FieldThatItsNamesakeStaysOutOf_IsNotSupplied()
    {
        MatrixRow row = Wordy("Delivery");
        MatrixField delivery = Assert.Single(row.Cells[0]);

        Assert.True(delivery is { JsonPath: "delivery", IsMissing: true, IsGap: false });
        Assert.Equal("description", Assert.Single(row.Cells[1]).JsonPath);
        Assert.Contains("| `Delivery` | `delivery` left out, optional | `description` optional |", MarkdownPage.Of("", [_wordy]), StringComparison.Ordinal);
        Assert.Contains("<li class=\"absent\"><code>delivery</code>left out, optional</li>", HtmlPage.Of("", [_wordy]), StringComparison.Ordinal);
    }

    [Fact]
    public void LongCondition_HasOneNumberWhereverItStands()
    {
        const string Required = "buyer.country is AU or buyer.country is NZ or buyer.country is US";
        const string Forbidden = "buyer.country is SE or buyer.country is NO or buyer.country is DK";

        Assert.Equal([new("Wordy", Required), new("Wordy", Forbidden)], _wordy.LongConditions);
        Assert.Equal([1, 2], Wordy("TaxId").Cells[0][0].Clauses.Select(clause => _wordy.NumberOf(0, clause)));
        Assert.Equal([1], Wordy("Region").Cells[0][0].Clauses.Select(clause => _wordy.NumberOf(0, clause)));
        Assert.Equal([0, 0], Wordy("ShipTo").Cells[1][0].Clauses.Select(clause => _wordy.NumberOf(1, clause)));
    }

    [Fact]
    public void Gaps_AreInTheOrderOfTheJson() =>
        Assert.Equal(["courierNote", "salesChannel"], Coverage.Of(_shop).First().Gaps.Select(gap => gap.JsonPath));

    [Fact]
    public void Rows_AreInTheOrderOfTheModel()
    {
        Assert.Equal(
            ["Number", "Total", "Currency", "Tax", "Tax.Description", "Method", "ShipTo", "ShipTo.Street", "ShipTo.PostalCode", "ShipTo.Region", "Lines", "Lines[].Sku", "Lines[].Weight", "Description"],
            Names(_ => true).Take(14));
    }

    [Fact]
    public void Coverage_CountsTheFieldsOfEachProvider()
    {
        Coverage acme = Coverage.Of(_shop).First();

        Assert.Equal("Acme: 8 of 9, 1 of 2, 2 of 6", Show(acme));
        Assert.Equal(["courierNote", "salesChannel"], acme.Gaps.Select(gap => gap.JsonPath).Order(StringComparer.Ordinal));
    }

    private static string Show(Coverage coverage) => $"{coverage.Provider}: {coverage.Required}, {coverage.Conditional}, {coverage.Optional}";

    private static MatrixRow Wordy(string name) => Assert.Single(_wordy.Rows, row => row.Name == name);

    private static MatrixRow Row(string name) => Assert.Single(_shop.Rows, row => row.Name == name);

    private static IEnumerable<string> Names(Func<MatrixRow, bool> filter) => _shop.Rows.Where(filter).Select(row => row.Name);

    private static string Said(MatrixField field) => string.Join("; ", field.Clauses);
}
