using FluentValidation;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyCustomerModel"/> with FluentValidation.</summary>
internal sealed class FluentCustomerValidator : AbstractValidator<OpttyCustomerModel>
{
    public FluentCustomerValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(customer => customer.FirstName).NotEmpty();
        RuleFor(customer => customer.LastName).NotEmpty();
        RuleFor(customer => customer.Email).NotEmpty().EmailAddress();
        RuleFor(customer => customer.PhoneNumber).NotEmpty();
    }
}
