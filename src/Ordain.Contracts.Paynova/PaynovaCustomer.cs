using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Paynova;

/// <summary>The customer. No page says which of its members are required. Paynova, Create order, and Paynova's client for .NET.</summary>
[Source(PaynovaSources.CreateOrder)]
[OmitWhenEmpty]
[Sensitive]
public sealed partial record PaynovaCustomer
{
    /// <summary>Your number of the customer. Optional. Paynova, Create order.</summary>
    public string? CustomerId { get; init; }

    /// <summary>
    /// The number that the state gave to the person or company: in Sweden 12 digits, with or without a dash, for example
    /// <c>196006208133</c>. Optional. Paynova, Create order.
    /// </summary>
    public string? GovernmentId { get; init; }

    /// <summary>The e-mail address. Optional. Paynova, Create order.</summary>
    [EmailAddress]
    [Term(OrderTerms.Email)]
    public string? EmailAddress { get; init; }

    /// <summary>The name. Optional. Paynova, Create order.</summary>
    [Term("")]
    public PaynovaName? Name { get; init; }

    /// <summary>The phone number at home, with the prefix of the country. Optional. Paynova's client for .NET.</summary>
    [Source(PaynovaSources.DotNetClient)]
    public string? HomeTelephone { get; init; }

    /// <summary>The phone number at work, with the prefix of the country. Optional. Paynova's client for .NET.</summary>
    [Source(PaynovaSources.DotNetClient)]
    public string? WorkTelephone { get; init; }

    /// <summary>The mobile phone number, with the prefix of the country. Optional. Paynova's client for .NET.</summary>
    [Source(PaynovaSources.DotNetClient)]
    [Term(OrderTerms.Phone)]
    public string? MobileTelephone { get; init; }
}
