using System.ComponentModel.DataAnnotations;

namespace Ordain.AspNetCore.Tests;

/// <summary>A contract that other types derive from, and that has its own say.</summary>
[Contract("Depot", Operation = "POST /returns")]
public partial record DepotReturn : IValidatableObject
{
    [Required]
    public string? Reason { get; init; }

    [RequiredWhen("Reason == \"other\"")]
    public string? Details { get; init; }

    public IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Validate(ValidationContext validationContext) =>
        Reason == "regret" ? [new("Too late."), new("No regrets.", [nameof(Reason)])] : [];
}
