using System.Text;

namespace Ordain.Models.Tests;

/// <summary>A model is checked and written exactly as the contract's own object that is made of it by hand.</summary>
public sealed class EquivalenceTests
{
    private const int Runs = 2000;

    private static readonly HashSet<string> _notInFlat =
        ["City", "Country", "CountryCode", "Id", "PostalCode", "Postcode", "Region", "State", "TaxPercent", "TotalLineTaxAmount", "UnitAmountExcludingTax", "UnitMeasure", "Way"];

    public static TheoryData<int> Gaps => [0, 3, 25];

    [Theory, MemberData(nameof(Gaps))]
    public void A_model_of_objects_equals_Optty_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Checkout(), OpttyOrder.Contract, HandMade.ToOptty);

    [Theory, MemberData(nameof(Gaps))]
    public void A_model_of_objects_equals_Afterpay_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Checkout(), AfterpayOrder.Contract, HandMade.ToAfterpay);

    [Theory, MemberData(nameof(Gaps))]
    public void A_flat_model_equals_Optty_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Flat(), OpttyOrder.Contract, HandMade.ToOptty);

    [Theory, MemberData(nameof(Gaps))]
    public void A_flat_model_equals_Afterpay_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Flat(), AfterpayOrder.Contract, HandMade.ToAfterpay);

    [Theory, MemberData(nameof(Gaps))]
    public void A_model_of_objects_equals_Paynova_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Checkout(), PaynovaOrder.Contract, HandMade.ToPaynova);

    [Theory, MemberData(nameof(Gaps))]
    public void A_model_of_objects_equals_Peach_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Checkout(), PeachOrder.Contract, HandMade.ToPeach, "INR");

    [Theory, MemberData(nameof(Gaps))]
    public void A_flat_model_equals_Paynova_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Flat(), PaynovaOrder.Contract, HandMade.ToPaynova, isEverValid: false);

    [Theory, MemberData(nameof(Gaps))]
    public void A_flat_model_equals_Peach_orders_made_by_hand(int gaps) =>
        Compare(gaps, models => models.Flat(), PeachOrder.Contract, HandMade.ToPeach, "INR");

    [Theory, MemberData(nameof(Gaps))]
    public void A_model_of_objects_equals_orders_of_an_own_contract(int gaps) =>
        Compare(gaps, models => models.Checkout(), LumoCheckout.Contract, HandMade.ToLumo);

    [Theory, MemberData(nameof(Gaps))]
    public void A_flat_model_equals_orders_of_an_own_contract(int gaps) =>
        Compare(gaps, models => models.Flat(), LumoCheckout.Contract, HandMade.ToLumo, isEverValid: false);

    private static void Compare<TModel, TContract>(
        int gaps, Func<RandomModels, TModel> next, Contract<TContract> contract, Func<TModel, TContract> byHand, string? currency = null, bool isEverValid = true)
        where TModel : IPayload<TModel, TContract>
        where TContract : IPayload<TContract, TContract>
    {
        int valid = 0;
        for (int seed = 0; seed < Runs; seed++)
        {
            TModel model = next(new RandomModels(new Random(seed), gaps, currency is null ? ["AUD", "NZD"] : [currency]));
            TContract expected = byHand(model);
            string context = $"seed {seed}, {gaps} gaps";
            string json = Encoding.UTF8.GetString(expected.ToJsonUtf8());
            string actual = Encoding.UTF8.GetString(model.ToJsonUtf8(contract));
            Assert.True(json == actual, $"{context}:\n{json}\n{actual}");
            ValidationResult result = model.Validate(contract);
            Assert.Equal(Lines(expected.Validate()), Lines(result));
            Assert.All(result.Violations, violation => Assert.True(IsNamed(model, violation), $"{context}: {violation.JsonPointer} is not at {violation.MemberPath}"));
            valid += result.IsValid ? 1 : 0;
        }

        // Otherwise the comparison would be of one kind of order only. The flat model has not all that Paynova and Lumo require.
        if (isEverValid)
        {
            Assert.InRange(valid, gaps == 0 ? Runs / 20 : 0, gaps == 0 ? Runs : Runs - 1);
        }
    }

    /// <summary>Of a field that the model has no member for, the contract's own name is told; an object of many members is the model itself.</summary>
    private static bool IsNamed<TModel>(TModel model, Violation violation) =>
        ModelPath.Leads(model, violation.MemberPath)
        || violation.MemberPath == "ShipTo.Region"
        || violation.MemberPath.EndsWith("].Gross", StringComparison.Ordinal)
        || (violation.JsonPointer == "/cart" && violation.MemberPath.Length == 0)
        || (model is FlatOrder && (violation.MemberPath.Length == 0 || _notInFlat.Contains(violation.MemberPath[(violation.MemberPath.LastIndexOf('.') + 1)..])));

    private static string Lines(ValidationResult result) => string.Join('\n', result.Violations.Select(violation => violation.ToString()));
}
