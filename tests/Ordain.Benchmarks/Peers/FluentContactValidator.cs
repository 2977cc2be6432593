using FluentValidation;
using Ordain.Benchmarks.Models;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="AfterpayContactModel"/> with FluentValidation.</summary>
internal sealed class FluentContactValidator : AbstractValidator<AfterpayContactModel>
{
    public FluentContactValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(contact => contact.Name).NotEmpty().MaximumLength(255);
        RuleFor(contact => contact.Line1).NotEmpty().MaximumLength(128);
        RuleFor(contact => contact.Line2).MaximumLength(128);
        RuleFor(contact => contact.Suburb).MaximumLength(128);
        RuleFor(contact => contact.State).MaximumLength(128);
        RuleFor(contact => contact.Postcode).NotEmpty().MaximumLength(128);
        RuleFor(contact => contact.CountryCode).NotEmpty().Must(CodeRules.IsCountry!);
        RuleFor(contact => contact.PhoneNumber).NotEmpty().MaximumLength(32);
    }
}
