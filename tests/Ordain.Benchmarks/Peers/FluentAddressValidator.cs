using FluentValidation;
using Ordain.Contracts.Optty;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyAddress"/> with FluentValidation.</summary>
internal sealed class FluentAddressValidator : AbstractValidator<OpttyAddress>
{
    public FluentAddressValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(address => address.FirstName).NotEmpty();
        RuleFor(address => address.LastName).NotEmpty();
        RuleFor(address => address.PhoneNumber).NotEmpty();
        RuleFor(address => address.Email).NotEmpty().EmailAddress();
        RuleFor(address => address.StreetAddress).NotEmpty();
        RuleFor(address => address.City).NotEmpty();
        RuleFor(address => address.State).Must((address, state) => TextRules.HasText(state) || TextRules.HasText(address.Country));
        RuleFor(address => address.Country).NotEmpty().Must(CodeRules.IsCountry);
        RuleFor(address => address.Region).Must((address, region) => TextRules.HasText(region) || IsoCountries.NameOf(address.Country) is not null);
        RuleFor(address => address.PostalCode).NotEmpty();
    }
}
