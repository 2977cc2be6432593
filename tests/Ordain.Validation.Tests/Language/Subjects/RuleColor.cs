namespace Ordain.Validation.Tests.Language.Subjects;

[OpenEnum]
public readonly partial struct RuleColor
{
    [WireName("RED")]
    public static partial RuleColor Red { get; }

    [WireName("BLUE_ISH")]
    public static partial RuleColor BlueIsh { get; }
}
