namespace Ordain.Compiler.Tests.Subjects;

public sealed class ChainLink
{
    [Required]
    public string? Name { get; set; } = "l";

    public ChainLink? Next { get; set; }

    public IReadOnlyDictionary<string, ChainLink>? Map { get; set; }

    public Chain? Back { get; set; }
}
