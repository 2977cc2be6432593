namespace Ordain.Cli.Tests.Subjects;

public static partial class Nested
{
    [PayloadFor<OddOrder>]
    public sealed partial record Order<T>(string Reference, Money Total, T Other);
}
