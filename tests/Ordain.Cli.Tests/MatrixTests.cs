using Ordain.Cli.Readiness;

namespace Ordain.Cli.Tests;

/// <summary>The table says of every field of every contract what its rules say, in the row of the member that supplies it.</summary>
public sealed class MatrixTests
{
    private static readonly ModelMatrix _shop = Report.Of("Ordain.Cli.Tests.Subjects.ShopOrder");

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
        Assert.Equal(expected, string.Join(", ", Row(row).Cells[0].Select(field => $"{field.JsonPath} {field.Description}")));

    [Fact]
    public void WhatIsForbiddenWhereItIsNotRequired_IsSaidOnce()
    {
        MatrixRow row = Assert.Single(Report.Read("Checkout.dll").Single().Rows, row => row.Name == "Lines[].TaxPercent");
        MatrixField field = Assert.Single(row.Cells.SelectMany(cell => cell));

        Assert.StartsWith("required when no element of components has: ", field.Description, StringComparison.Ordinal);
        Assert.EndsWith("; otherwise forbidden", field.Description, StringComparison.Ordinal);
        Assert.Equal(FieldNeed.Conditional, field.Need);
    }

    [Fact]
    public void Gaps_AreWhatIsNotInTheModelAndMayBeAskedFor()
    {
        Assert.Equal(["CourierNote", "SalesChannel"], Names(row => row.Cells[0].Exists(one => one.IsGap)).Order(StringComparer.Ordinal));
        Assert.Equal(["Tax.Description", "ShipTo.Region", "Lines[].Weight", "Reductions", "Shelf", "Street"], Names(row => row.IsIdle));
    }

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

        Assert.Equal("Acme: 8 of 9, 1 of 2, 2 of 6", $"{acme.Provider}: {acme.Required}, {acme.Conditional}, {acme.Optional}");
        Assert.Equal(["courierNote", "salesChannel"], acme.Gaps.Select(gap => gap.JsonPath).Order(StringComparer.Ordinal));
    }

    private static MatrixRow Row(string name) => Assert.Single(_shop.Rows, row => row.Name == name);

    private static IEnumerable<string> Names(Func<MatrixRow, bool> filter) => _shop.Rows.Where(filter).Select(row => row.Name);
}
