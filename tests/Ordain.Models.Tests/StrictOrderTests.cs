using System.Text.Json;

namespace Ordain.Models.Tests;

/// <summary>What a declaration promises and what is there when the program runs are two things.</summary>
public sealed class StrictOrderTests
{
    [Fact]
    public void Text_that_should_not_be_null_is_a_violation()
    {
        StrictOrder order = Order(number: null!, new StrictBuyer { GivenName = null!, FamilyName = "Consumer", Email = "joe@example.com" }, [Line("NZD")]);

        ValidationResult result = order.Validate(OpttyOrder.Contract);

        Assert.Contains(result.Violations, violation => (violation.JsonPointer, violation.MemberPath, violation.RuleId) is ("/orderReference", "Number", "required"));
        Assert.Contains(result.Violations, violation => (violation.JsonPointer, violation.MemberPath, violation.RuleId) is ("/customer/firstName", "Person.GivenName", "required"));
        using JsonDocument json = JsonDocument.Parse(order.ToJsonUtf8(OpttyOrder.Contract));
        Assert.True(HasNo(json.RootElement, "orderReference"));
        Assert.True(HasNo(json.RootElement.GetProperty("customer"), "firstName"));
    }

    [Fact]
    public void Objects_that_should_not_be_null_are_violations()
    {
        StrictOrder order = Order("A-1001", buyer: null!, lines: null!);

        ValidationResult result = order.Validate(OpttyOrder.Contract);

        Assert.Contains(result.Violations, violation => (violation.JsonPointer, violation.MemberPath, violation.RuleId) is ("/customer", "Person", "required"));
        Assert.Contains(result.Violations, violation => (violation.JsonPointer, violation.MemberPath, violation.RuleId) is ("/orderItems", "Lines", "required"));
        using JsonDocument json = JsonDocument.Parse(order.ToJsonUtf8(OpttyOrder.Contract));
        Assert.True(HasNo(json.RootElement, "customer"));
        Assert.True(HasNo(json.RootElement, "orderItems"));
    }

    [Fact]
    public void Element_that_should_not_be_null_is_a_violation()
    {
        StrictOrder order = Order("A-1001", Buyer(), [Line("NZD"), null!]);

        Violation violation = Assert.Single(order.Validate(AfterpayOrder.Contract).Violations, violation => violation.JsonPointer == "/items/1");

        Assert.Equal("Lines[1]", violation.MemberPath);
    }

    [Fact]
    public void Price_has_the_currency_beside_it_and_not_that_of_the_order()
    {
        using JsonDocument json = JsonDocument.Parse(Order("A-1001", Buyer(), [Line("NZD")]).ToJsonUtf8(AfterpayOrder.Contract));

        Assert.Equal("AUD", json.RootElement.GetProperty("totalAmount").GetProperty("currency").GetString());
        Assert.Equal("NZD", json.RootElement.GetProperty("items")[0].GetProperty("price").GetProperty("currency").GetString());
    }

    private static bool HasNo(JsonElement element, string name) => !element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null;

    private static StrictOrder Order(string number, StrictBuyer buyer, IReadOnlyList<StrictLine> lines) =>
        new() { Number = number, Total = new Money(20, "AUD"), Person = buyer, Lines = lines };

    private static StrictBuyer Buyer() => new() { GivenName = "Joe", FamilyName = "Consumer", Email = "joe@example.com" };

    private static StrictLine Line(string currency) => new() { Product = "Shirt", Quantity = 2, Price = 10, PriceCurrency = currency };
}
