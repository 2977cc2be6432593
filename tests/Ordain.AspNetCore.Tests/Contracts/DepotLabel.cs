using System.ComponentModel.DataAnnotations;

namespace Ordain.AspNetCore.Tests;

/// <summary>A contract that is a struct: the framework passes over parameters of such a type.</summary>
[Contract("Depot", Operation = "POST /labels")]
public readonly partial record struct DepotLabel
{
    [Required]
    public string? Code { get; init; }
}
