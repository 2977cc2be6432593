using FluentValidation;
using Ordain.Contracts.Optty;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyOrder"/> with FluentValidation. A rule stops at its first failure, as the generated code does.</summary>
internal sealed class FluentOrderValidator : AbstractValidator<OpttyOrder>
{
    public FluentOrderValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        var address = new FluentAddressValidator();
        RuleFor(order => order.OrderReference).NotEmpty();
        RuleFor(order => order.BnplProvider).NotNull();
        RuleFor(order => order.BnplProvider!.Value.WireName)
            .NotEmpty().Matches(@"\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\z")
            .When(order => order.BnplProvider is not null)
            .OverridePropertyName(nameof(OpttyOrder.BnplProvider));
        RuleFor(order => order.PurchaseCountry).NotEmpty().Must(CodeRules.IsCountry);
        RuleFor(order => order.PurchaseCurrency).NotEmpty().Must(CodeRules.IsCurrency);
        RuleFor(order => order.Locale).NotEmpty().Must(CodeRules.IsLocale);
        RuleFor(order => order.ShippingAmount).GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.DiscountAmount).GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.TaxAmount).GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.OrderAmount).NotNull().GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.OrderItems).NotEmpty();
        RuleForEach(order => order.OrderItems).NotNull().SetValidator(new FluentItemValidator());
        RuleFor(order => order.Customer).NotNull().SetValidator(new FluentCustomerValidator()!);
        RuleFor(order => order.BillingAddress).NotNull().SetValidator(address!);
        RuleFor(order => order.ShippingAddress).NotNull().When(IsShippingRequired, ApplyConditionTo.CurrentValidator).SetValidator(address!);
        RuleFor(order => order.ShippingType!.Value.WireName)
            .NotEmpty()
            .When(order => order.ShippingType is not null)
            .OverridePropertyName(nameof(OpttyOrder.ShippingType));
        RuleFor(order => order.ShippingMethod).IsInEnum();
        RuleFor(order => order.Initiator!.Value.WireName)
            .NotEmpty()
            .When(order => order.Initiator is not null)
            .OverridePropertyName(nameof(OpttyOrder.Initiator));
    }

    internal static bool HasTwoDecimals(decimal? amount) => amount is not { } value || NumberRules.HasDecimals(value, 2);

    private static bool IsShippingRequired(OpttyOrder order) =>
        ExpressionRules.StartsWith(order.BnplProvider?.WireName, "KLARNA") || ExpressionRules.StartsWith(order.BnplProvider?.WireName, "AFTERPAY");
}
