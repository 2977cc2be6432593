using FluentValidation;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyItemModel"/> with FluentValidation.</summary>
internal sealed class FluentItemValidator : AbstractValidator<OpttyItemModel>
{
    public FluentItemValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(item => item.Name).NotEmpty();
        RuleFor(item => item.Sku).NotEmpty();
        RuleFor(item => item.Quantity).NotNull();
        RuleFor(item => item.UnitPrice).NotNull().GreaterThanOrEqualTo(0).Must(FluentOrderValidator.HasTwoDecimals);
        RuleFor(item => item.TotalAmount).NotNull().GreaterThanOrEqualTo(0).Must(FluentOrderValidator.HasTwoDecimals).Must((item, _) => PlainRules.IsProduct(item));
    }
}
