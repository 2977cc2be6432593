namespace Ordain.Compiler.Tests.Subjects;

public sealed class RulebookLine
{
    [Required, JsonPropertyName("sku/code~")]
    public string? Sku { get; set; } = "S";

    [Positive]
    public decimal? Amount { get; set; }
}
