using FluentValidation;
using Ordain.Benchmarks.Models;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="AfterpayMoneyModel"/> with FluentValidation.</summary>
internal sealed class FluentMoneyValidator : AbstractValidator<AfterpayMoneyModel>
{
    public FluentMoneyValidator(bool isPositive)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        IRuleBuilderOptions<AfterpayMoneyModel, decimal> amount = isPositive
            ? RuleFor(money => money.Amount).GreaterThan(0)
            : RuleFor(money => money.Amount).GreaterThanOrEqualTo(0);
        amount.Must(value => NumberRules.HasDecimals(value, 2));
        RuleFor(money => money.Currency).Must(currency => currency is "AUD" or "NZD" or "USD" or "CAD" or "GBP" or "EUR");
    }
}
