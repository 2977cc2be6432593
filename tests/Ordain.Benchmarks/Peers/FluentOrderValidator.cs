using FluentValidation;
using Ordain.Benchmarks.Models;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyOrderModel"/> with FluentValidation. A rule stops at its first failure, as the generated code does.</summary>
internal sealed class FluentOrderValidator : AbstractValidator<OpttyOrderModel>
{
    public FluentOrderValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        var address = new FluentAddressValidator();
        RuleFor(order => order.OrderReference).NotEmpty();
        RuleFor(order => order.BnplProvider).NotEmpty().Matches(@"\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\z");
        RuleFor(order => order.PurchaseCountry).NotEmpty().Must(CodeRules.IsCountry!);
        RuleFor(order => order.PurchaseCurrency).NotEmpty().Must(CodeRules.IsCurrency!);
        RuleFor(order => order.Locale).NotEmpty().Must(CodeRules.IsLocale!);
        RuleFor(order => order.ShippingAmount).GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.DiscountAmount).GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.TaxAmount).GreaterThanOrEqualTo(0).Must(HasTwoDecimals);
        RuleFor(order => order.OrderAmount).NotNull().GreaterThanOrEqualTo(0).Must(HasTwoDecimals).Must((order, _) => PlainRules.IsSum(order));
        RuleFor(order => order.OrderItems).NotEmpty();
        RuleForEach(order => order.OrderItems).NotNull().SetValidator(new FluentItemValidator());
        RuleFor(order => order.Customer).NotNull().SetValidator(new FluentCustomerValidator()!);
        RuleFor(order => order.BillingAddress).NotNull().SetValidator(address!);
        RuleFor(order => order.ShippingAddress)
            .NotNull().When(order => PlainRules.IsShippingRequired(order.BnplProvider), ApplyConditionTo.CurrentValidator)
            .SetValidator(address!);
        RuleFor(order => order.ShippingType).MinimumLength(1);
        RuleFor(order => order.ShippingMethod).Must(method => method is null or "delivery" or "store" or "digital" or "pickup");
        RuleFor(order => order.Initiator).MinimumLength(1);
    }

    internal static bool HasTwoDecimals(decimal? amount) => amount is not { } value || NumberRules.HasDecimals(value, 2);
}
