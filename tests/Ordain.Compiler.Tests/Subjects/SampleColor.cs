namespace Ordain.Compiler.Tests.Subjects;

[OpenEnum]
public readonly partial struct SampleColor
{
    [WireName("RED")]
    public static partial SampleColor Red { get; }

    [WireName("BLUE_ISH")]
    public static partial SampleColor BlueIsh { get; }
}
