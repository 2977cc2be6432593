using FluentValidation;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules of <see cref="AfterpayOrderModel"/> with FluentValidation. A rule stops at its first failure, as the generated code does.</summary>
internal sealed class FluentAfterpayValidator : AbstractValidator<AfterpayOrderModel>
{
    public FluentAfterpayValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        var contact = new FluentContactValidator();
        var positive = new FluentMoneyValidator(isPositive: true);
        var notNegative = new FluentMoneyValidator(isPositive: false);
        RuleFor(order => order.TotalAmount).NotNull().SetValidator(positive!);
        RuleFor(order => order.Consumer).NotNull().SetValidator(new FluentConsumerValidator()!);
        RuleFor(order => order.Billing).SetValidator(contact!);
        RuleFor(order => order.Shipping).SetValidator(contact!);
        RuleForEach(order => order.Items).NotNull().SetValidator(new FluentAfterpayItemValidator(positive));
        RuleFor(order => order.Items).Must((order, items) => items is null || items.TrueForAll(item => item.Price?.Currency == order.TotalAmount?.Currency));
        RuleFor(order => order.Merchant).SetValidator(new FluentMerchantValidator()!);
        RuleFor(order => order.TaxAmount).SetValidator(notNegative!).Must((order, tax) => tax is null || tax.Currency == order.TotalAmount?.Currency);
        RuleFor(order => order.ShippingAmount).SetValidator(notNegative!).Must((order, cost) => cost is null || cost.Currency == order.TotalAmount?.Currency);
    }
}
