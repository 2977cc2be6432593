using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Paynova;

/// <summary>The name of a person or a company. Every member is optional. Paynova, Name and address.</summary>
[Source(PaynovaSources.NameAndAddress)]
[OmitWhenEmpty]
[Sensitive]
public sealed partial record PaynovaName
{
    /// <summary>The company. Optional; 1 to 50 characters. Paynova, Name and address.</summary>
    [StringLength(50)]
    public string? CompanyName { get; init; }

    /// <summary>The title. Optional; 1 to 10 characters. Paynova, Name and address.</summary>
    [StringLength(10)]
    [Term(OrderTerms.Title)]
    public string? Title { get; init; }

    /// <summary>The first name. Optional; 1 to 50 characters. Paynova, Name and address.</summary>
    [StringLength(50)]
    [Term(OrderTerms.GivenName), Term("/" + OrderTerms.Buyer + "." + OrderTerms.GivenName)]
    public string? FirstName { get; init; }

    /// <summary>The names between the first and the last. Optional; 1 to 100 characters. Paynova, Name and address.</summary>
    [StringLength(100)]
    public string? MiddleNames { get; init; }

    /// <summary>The last name. Optional; 1 to 50 characters. Paynova, Name and address.</summary>
    [StringLength(50)]
    [Term(OrderTerms.FamilyName), Term("/" + OrderTerms.Buyer + "." + OrderTerms.FamilyName)]
    public string? LastName { get; init; }

    /// <summary>What follows the name, for example <c>Jr</c>. Optional; 1 to 10 characters. Paynova, Name and address.</summary>
    [StringLength(10)]
    public string? Suffix { get; init; }
}
