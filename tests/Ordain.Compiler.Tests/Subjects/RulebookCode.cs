namespace Ordain.Compiler.Tests.Subjects;

[OpenEnum(Pattern = "[A-Z]{3}")]
public readonly partial struct RulebookCode
{
    [WireName("ABC")]
    public static partial RulebookCode Abc { get; }
}
