using FluentValidation;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="AfterpayConsumerModel"/> with FluentValidation.</summary>
internal sealed class FluentConsumerValidator : AbstractValidator<AfterpayConsumerModel>
{
    public FluentConsumerValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(consumer => consumer.PhoneNumber).MaximumLength(32);
        RuleFor(consumer => consumer.GivenNames).NotEmpty().MaximumLength(128);
        RuleFor(consumer => consumer.Surname).NotEmpty().MaximumLength(128);
        RuleFor(consumer => consumer.Email).NotEmpty().MaximumLength(128).EmailAddress();
    }
}
