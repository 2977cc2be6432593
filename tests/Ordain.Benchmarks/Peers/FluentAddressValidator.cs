using FluentValidation;
using Ordain.Benchmarks.Models;
using Ordain.Rules;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyAddressModel"/> with FluentValidation. What stands in for a missing member is already in it.</summary>
internal sealed class FluentAddressValidator : AbstractValidator<OpttyAddressModel>
{
    public FluentAddressValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(address => address.FirstName).NotEmpty();
        RuleFor(address => address.LastName).NotEmpty();
        RuleFor(address => address.PhoneNumber).NotEmpty();
        RuleFor(address => address.Email).NotEmpty().EmailAddress();
        RuleFor(address => address.StreetAddress).NotEmpty();
        RuleFor(address => address.StreetAddress2).NotEmpty();
        RuleFor(address => address.City).NotEmpty();
        RuleFor(address => address.State).NotEmpty();
        RuleFor(address => address.Country).NotEmpty().Must(CodeRules.IsCountry!);
        RuleFor(address => address.Region).NotEmpty();
        RuleFor(address => address.PostalCode).NotEmpty();
    }
}
