using System.Text.Json.Nodes;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

/// <summary>P-1 to P-7: the rules between members that Paynova's pages state, most of which depend on the selected payment method.</summary>
public sealed class PaynovaDocumentRuleTests
{
    public static TheoryData<PaynovaPaymentMethod> Methods { get; } = [.. Enum.GetValues<PaynovaPaymentMethod>()];

    public static TheoryData<PaynovaPaymentMethod> CreditProducts { get; } =
        [PaynovaPaymentMethod.Invoice, PaynovaPaymentMethod.Installment, PaynovaPaymentMethod.Credit];

    [Fact]
    public void P1_The_lines_add_up_to_the_total()
    {
        Expect.Valid(PaynovaOrders.Complete().Validate());
        Expect.Violations((PaynovaOrders.Complete() with { TotalAmount = 112.51m }).Validate(), "/totalAmount lines-add-up");
        Expect.Violations((PaynovaOrders.Complete() with { TotalAmount = 112.49m }).Validate(), "/totalAmount lines-add-up");
    }

    [Fact]
    public void P1_Without_lines_there_is_no_sum() => Expect.Valid((PaynovaOrders.Simple() with { TotalAmount = 7 }).Validate());

    [Fact]
    public void P1_The_sum_is_exact()
    {
        PaynovaLineItem third = PaynovaOrders.Line("1", 1, 33.33m, 0, 0, 33.33m);
        PaynovaOrder order = PaynovaOrders.Simple() with { LineItems = [third, third with { Id = "2" }, third with { Id = "3" }] };

        Expect.Violations((order with { TotalAmount = 100 }).Validate(), "/totalAmount lines-add-up");
        Expect.Valid((order with { TotalAmount = 99.99m }).Validate());
    }

    [Fact]
    public void P1_What_is_missing_is_the_only_violation() =>
        Expect.Violations(
            Member.Set(PaynovaOrders.Complete(), "/lineItems/1/totalLineAmount", null).Validate(), "/lineItems/1/totalLineAmount required");

    [Theory]
    [InlineData(2, 40, 20, 100)]
    [InlineData(0.5, 40, 5, 25)]
    [InlineData(1, -10, -2.5, -12.5)]
    [InlineData(3, 0.3333, 0.0001, 1)]
    public void A_line_is_quantity_times_price_and_tax(decimal quantity, decimal unitAmount, decimal tax, decimal total)
    {
        PaynovaLineItem rest = PaynovaOrders.Line("2", 1, 500, 0, 0, 500);
        PaynovaLineItem line = PaynovaOrders.Line("1", quantity, unitAmount, 25, tax, total);
        PaynovaOrder order = PaynovaOrders.Simple() with { LineItems = [line, rest], TotalAmount = 500 + total };
        Expect.Valid(order.Validate());

        order = order with { LineItems = [line with { TotalLineAmount = total + 1 }, rest], TotalAmount = 501 + total };
        Expect.Violations(order.Validate(), "/lineItems/0/totalLineAmount line-total");
    }

    [Theory]
    [MemberData(nameof(CreditProducts))]
    public void P2_A_credit_product_needs_a_customer(PaynovaPaymentMethod method)
    {
        PaynovaOrder order = PaynovaOrders.For(method);
        Expect.Valid(order.Validate());
        Expect.Violations((order with { Customer = null }).Validate(), "/customer required-when");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void P2_Nothing_else_does(PaynovaPaymentMethod method) =>
        Expect.Violations(
            (PaynovaOrders.For(method) with { Customer = null }).Validate(),
            method is PaynovaPaymentMethod.Invoice or PaynovaPaymentMethod.Installment or PaynovaPaymentMethod.Credit ? ["/customer required-when"] : []);

    [Theory]
    [MemberData(nameof(Methods))]
    public void P3_PayPal_needs_a_description(PaynovaPaymentMethod method)
    {
        PaynovaOrder order = PaynovaOrders.For(method) with { OrderDescription = "travel" };
        Expect.Valid(order.Validate());

        foreach (string? nothing in (string?[])[null, "", " "])
        {
            IEnumerable<string> violations = (order with { OrderDescription = nothing }).Validate().Violations.Select(violation => $"{violation.JsonPointer} {violation.RuleId}");
            Assert.Equal(method == PaynovaPaymentMethod.PayPal ? ["/orderDescription required-when"] : [], violations);
        }
    }

    [Theory]
    [InlineData(PaynovaPaymentMethod.Card)]
    [InlineData(PaynovaPaymentMethod.Swish)]
    public void P4_R38_Card_and_Swish_have_no_lines(PaynovaPaymentMethod method)
    {
        Expect.Valid(PaynovaOrders.For(method).Validate());
        Expect.Violations((PaynovaOrders.Invoice() with { PaymentMethod = method }).Validate(), "/lineItems forbidden-when");
    }

    [Theory]
    [MemberData(nameof(CreditProducts))]
    public void P4_R38_A_credit_product_needs_lines(PaynovaPaymentMethod method)
    {
        Expect.Violations((PaynovaOrders.For(method) with { LineItems = null }).Validate(), "/lineItems required-when");
        Expect.Violations((PaynovaOrders.For(method) with { LineItems = [] }).Validate(), "/lineItems length");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(PaynovaPaymentMethod.PayPal)]
    [InlineData(PaynovaPaymentMethod.Other)]
    public void P4_R38_Otherwise_lines_are_optional_and_recommended(PaynovaPaymentMethod? method)
    {
        PaynovaOrder order = PaynovaOrders.Invoice() with { PaymentMethod = method, OrderDescription = "travel" };
        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise());

        order = order with { LineItems = null };
        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise(), "/lineItems");
    }

    /// <summary>Only Paynova can check it; what the contract has to do is not to make one up.</summary>
    [Fact]
    public void P5_The_order_number_is_sent_as_it_is() =>
        Assert.Equal("ORDER-123", (string?)JsonNode.Parse(PaynovaOrders.Invoice().ToJsonUtf8())!["orderNumber"]);

    [Theory]
    [MemberData(nameof(Methods))]
    public void P7_A_sales_location_is_for_cards(PaynovaPaymentMethod method) =>
        Expect.Violations(
            (PaynovaOrders.For(method) with { SalesLocationId = "Liljeholmen" }).Validate(),
            method == PaynovaPaymentMethod.Card ? [] : ["/salesLocationId forbidden-when"]);

    [Fact]
    public void P7_Of_an_unknown_method_nothing_is_said() =>
        Expect.Valid((PaynovaOrders.Simple() with { SalesLocationId = "Liljeholmen" }).Validate());

    [Theory]
    [MemberData(nameof(Methods))]
    public void The_payment_method_is_not_sent(PaynovaPaymentMethod method)
    {
        JsonObject json = JsonNode.Parse(PaynovaOrders.For(method).ToJsonUtf8())!.AsObject();

        Assert.DoesNotContain(json, member => member.Key.Contains("method", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_violation_says_because_of_which_method() =>
        Assert.Equal(
            "customer is required because paymentMethod is Invoice.",
            Assert.Single((PaynovaOrders.Invoice() with { Customer = null }).Validate().Violations).Message);

    [Theory]
    [InlineData(PaynovaPaymentMethod.Invoice, true)]
    [InlineData(PaynovaPaymentMethod.Installment, true)]
    [InlineData(PaynovaPaymentMethod.PayPal, false)]
    [InlineData(null, false)]
    public void On_an_invoice_a_name_has_fifty_characters(PaynovaPaymentMethod? method, bool isLimited)
    {
        PaynovaOrder order = PaynovaOrders.Invoice() with { PaymentMethod = method, OrderDescription = "travel" };

        Expect.Valid(Member.Set(order with { }, "/lineItems/0/name", new string('x', 50)).Validate());
        Expect.Violations(Member.Set(order, "/lineItems/0/name", new string('x', 51)).Validate(), isLimited ? ["/lineItems names-fit-invoice"] : []);
    }

    [Fact]
    public void On_an_invoice_a_description_has_better_75_characters()
    {
        Expect.Advice(Member.Set(PaynovaOrders.Invoice(), "/lineItems/0/description", new string('x', 75)).Advise());

        PaynovaOrder order = Member.Set(PaynovaOrders.Invoice(), "/lineItems/0/description", new string('x', 76));
        Expect.Valid(order.Validate());
        Assert.Equal("descriptions-fit-invoice", Assert.Single(order.Advise()).RuleId);
    }

    [Theory]
    [InlineData(0.25, true)]
    [InlineData(0.999, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(25, false)]
    public void A_tax_below_one_percent_is_likely_a_factor(decimal taxPercent, bool isAdvised)
    {
        PaynovaOrder order = Member.Set(PaynovaOrders.Invoice(), "/lineItems/0/taxPercent", taxPercent);

        Expect.Valid(order.Validate());
        Assert.Equal(isAdvised ? ["tax-is-a-percentage"] : [], order.Advise().Select(advice => advice.RuleId));
    }

    [Fact]
    public void A_line_without_a_description_is_advised()
    {
        PaynovaOrder order = Member.Set(PaynovaOrders.Invoice(), "/lineItems/0/description", null);

        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise(), "/lineItems/0/description");
    }

    [Fact]
    public void R39_A_detailed_order_is_advised_to_have_an_address()
    {
        PaynovaOrder order = PaynovaOrders.Invoice() with { BillTo = null };
        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise(), "/billTo");

        // A simple order carries none.
        Expect.Advice((PaynovaOrders.Simple() with { PaymentMethod = PaynovaPaymentMethod.Card }).Advise());
    }

    [Fact]
    public void R43_A_condition_that_nobody_states_is_none()
    {
        PaynovaOrder order = PaynovaOrders.Invoice();

        Assert.Null(order.ShipTo ?? (object?)order.PurchaseReference ?? order.MerchantReference);
        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise());
    }
}
