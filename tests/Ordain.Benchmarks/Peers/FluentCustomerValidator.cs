using FluentValidation;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="OpttyCustomer"/> with FluentValidation.</summary>
internal sealed class FluentCustomerValidator : AbstractValidator<OpttyCustomer>
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
