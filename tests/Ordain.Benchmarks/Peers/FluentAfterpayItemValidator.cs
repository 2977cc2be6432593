using FluentValidation;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="AfterpayItemModel"/> with FluentValidation.</summary>
internal sealed class FluentAfterpayItemValidator : AbstractValidator<AfterpayItemModel>
{
    public FluentAfterpayItemValidator(FluentMoneyValidator price)
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(item => item.Name).NotEmpty().MaximumLength(255);
        RuleFor(item => item.Sku).MaximumLength(128);
        RuleFor(item => item.Quantity).NotNull();
        RuleFor(item => item.Price).NotNull().SetValidator(price!);
    }
}
