namespace Ordain.Compiler.Tests.Subjects;

public struct RulebookPoint
{
    [Required]
    public string? Name { get; set; }
}
