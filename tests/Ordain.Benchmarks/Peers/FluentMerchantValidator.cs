using FluentValidation;
using Ordain.Benchmarks.Models;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="AfterpayMerchantModel"/> with FluentValidation.</summary>
internal sealed class FluentMerchantValidator : AbstractValidator<AfterpayMerchantModel>
{
    public FluentMerchantValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(merchant => merchant.RedirectConfirmUrl).NotEmpty().Must(TextRules.IsUrl!);
        RuleFor(merchant => merchant.RedirectCancelUrl).NotEmpty().Must(TextRules.IsUrl!);
    }
}
