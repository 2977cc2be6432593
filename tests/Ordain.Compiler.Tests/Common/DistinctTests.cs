using System.Collections.Immutable;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Tests;

public sealed class DistinctTests
{
    [Theory]
    [InlineData("A.g.cs B.g.cs", "A.g.cs B.g.cs")]
    [InlineData("A.g.cs B.g.cs A.g.cs", "A.g.cs B.g.cs")]
    [InlineData("A.g.cs a.g.cs", "A.g.cs a.2.g.cs")]
    [InlineData("AA.g.cs aa.g.cs Aa.g.cs aa.g.cs", "AA.g.cs aa.2.g.cs Aa.3.g.cs")]
    [InlineData("", "")]
    public void Names_AreUniqueWithoutRegardToCase(string names, string unique) => Assert.Equal(
        unique.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Distinct.ByHintName(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(), static name => name, static (_, name) => name));
}
