using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>What Peach's page demands of single members, and what WhatsApp does of what becomes of them.</summary>
public sealed class PeachRuleTests
{
    internal static readonly string[] AmountPointers =
        ["/subtotal", "/total_amount", "/items/0/amount", "/items/0/sale_amount", "/tax/value", "/shipping/value", "/discount/value"];

    public static TheoryData<string> Amounts { get; } = [.. AmountPointers];

    // R51: the one member that is required, where there is a contact.
    public static TheoryData<string> Optional { get; } =
        [.. Member.PointersOf(PeachOrders.Complete()).Except(["/contact/phone_number"], StringComparer.Ordinal)];

    [Fact]
    public void Orders_of_the_documents_are_valid()
    {
        Expect.Valid(PeachOrders.Complete().Validate(PeachOrders.Clock));
        Expect.Valid(PeachOrders.SeedSample().Validate(PeachOrders.Clock));
        Expect.Valid(PeachOrders.Minimal().Validate());
    }

    [Fact]
    public void R53_An_order_of_nothing_is_valid() => Expect.Valid(new PeachOrder().Validate());

    [Theory]
    [MemberData(nameof(Optional))]
    public void Without_any_other_member_the_order_is_valid(string pointer) =>
        Expect.Valid(Member.Set(PeachOrders.Complete(), pointer, null).Validate(PeachOrders.Clock));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void R51_A_contact_has_a_phone_number(string? number)
    {
        Expect.Valid((PeachOrders.Minimal() with { Contact = null }).Validate());
        Expect.Violations((PeachOrders.Minimal() with { Contact = new() { Name = "Alfred", PhoneNumber = number } }).Validate(), "/contact/phone_number required");
    }

    [Theory]
    [InlineData("+919876543210", true)]
    [InlineData("+19019019191", true)]
    [InlineData("+1234567", true)]
    [InlineData("+123456789012345", true)]
    [InlineData("+123456", false)]
    [InlineData("+1234567890123456", false)]
    [InlineData("+0919876543210", false)]
    [InlineData("919876543210", false)]
    [InlineData("+91 98765 43210", false)]
    [InlineData("+919876543210\n", false)]
    [InlineData("+19019019191 or +919876543210", false)]
    [InlineData("+٩١٩٨٧٦٥٤٣٢١٠", false)]
    public void R50_A_phone_number_is_E164(string number, bool isValid) =>
        Expect.Violations(
            (PeachOrders.Minimal() with { Contact = new() { PhoneNumber = number } }).Validate(), isValid ? [] : ["/contact/phone_number pattern"]);

    [Theory]
    [InlineData("/items/0/name", 60)]
    [InlineData("/tax/description", 60)]
    [InlineData("/shipping/description", 60)]
    [InlineData("/discount/description", 60)]
    [InlineData("/expiration/description", 120)]
    public void A_text_has_a_limit(string pointer, int limit)
    {
        Expect.Valid(With(limit).Validate(PeachOrders.Clock));
        Expect.Violations(With(limit + 1).Validate(PeachOrders.Clock), $"{pointer} length");

        PeachOrder With(int length) => Member.Set(PeachOrders.Complete(), pointer, new string('x', length));
    }

    [Theory]
    [InlineData("INR", true)]
    [InlineData("USD", false)]
    [InlineData("inr", false)]
    [InlineData("356", false)]
    public void A_currency_is_the_rupee(string currency, bool isValid) =>
        Expect.Violations((PeachOrders.Minimal() with { Currency = currency }).Validate(), isValid ? [] : ["/currency currency"]);

    [Theory]
    [MemberData(nameof(Amounts))]
    public void R49_An_amount_is_a_whole_number_of_paise(string pointer)
    {
        Expect.Valid(With(0).Validate(PeachOrders.Clock));
        Expect.Valid(With(0.01m).Validate(PeachOrders.Clock));
        Expect.Valid(With(12.3400m).Validate(PeachOrders.Clock));
        Expect.Violations(With(-0.01m).Validate(PeachOrders.Clock), $"{pointer} non-negative");
        Expect.Violations(With(0.001m).Validate(PeachOrders.Clock), $"{pointer} minor-units");

        PeachOrder With(decimal amount) => Member.Set(PeachOrders.Complete(), pointer, amount);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    public void A_quantity_is_positive(int quantity, bool isValid) =>
        Expect.Violations(
            Member.Set(PeachOrders.Minimal(), "/items/0/quantity", quantity).Validate(), isValid ? [] : ["/items/0/quantity positive"]);

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, true)]
    [InlineData(299, false)]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    public void An_order_expires_in_300_seconds_at_the_earliest(int seconds, bool isValid) =>
        Expect.Violations(
            (PeachOrders.Minimal() with { Expiration = new() { Timestamp = PeachOrders.Clock.GetUtcNow().AddSeconds(seconds) } }).Validate(PeachOrders.Clock),
            isValid ? [] : ["/expiration/timestamp expires-late-enough"]);

    [Fact]
    public void An_expiry_is_checked_against_the_time_that_it_is() =>
        Expect.Violations(PeachOrders.Complete().Validate(), "/expiration/timestamp expires-late-enough");

    [Fact]
    public void R56_A_type_is_one_of_the_two() =>
        Expect.Violations((PeachOrders.Minimal() with { Type = (PeachOrderType)2 }).Validate(), "/type enum");

    [Fact]
    public void R52_There_may_be_any_number_of_items()
    {
        PeachItem item = PeachOrders.Minimal().Items![0];

        foreach (int count in (int[])[0, 1, 3, 4, 5])
        {
            Expect.Valid((PeachOrders.Minimal() with { Items = [.. Enumerable.Repeat(item, count)] }).Validate());
        }
    }

    [Fact]
    public void An_email_address_has_a_form() =>
        Expect.Violations(Member.Set(PeachOrders.Complete(), "/contact/email", "nobody").Validate(PeachOrders.Clock), "/contact/email email");
}
