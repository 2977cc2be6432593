namespace Ordain.Compiler.Tests.Subjects;

/// <summary>An order that holds orders, and parts that hold parts.</summary>
[Contract("Acme")]
public sealed partial class Chain
{
    [Required]
    public string? Name { get; set; } = "c";

    public Chain? Next { get; set; }

    public List<Chain>? All { get; set; }

    public ChainLink? Link { get; set; }
}
