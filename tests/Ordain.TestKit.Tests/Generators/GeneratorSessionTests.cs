using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Tests.Generators;

public sealed class GeneratorSessionTests
{
    private const string A = "[System.Obsolete]\ninternal partial class A\n{\n}\n";
    private const string B = "[System.Obsolete]\ninternal partial class B\n{\n}\n";

    private static GeneratorSession Start() => GeneratorSession.Start<GoodGenerator>([("A.cs", A), ("B.cs", B)]);

    [Fact]
    public void FirstRun_EmitsEverything()
    {
        var run = Start().Last;

        Assert.Equal(["A.g.cs", "B.g.cs"], run.Emitted);
        Assert.All(run.ReasonsOf(GoodGenerator.ModelStep), reason => Assert.Equal(IncrementalStepRunReason.New, reason));
    }

    [Fact]
    public void NoEdit_EmitsNothing()
    {
        var run = Start().Run();

        Assert.Empty(run.Emitted);
        Assert.Equal(["A.g.cs", "B.g.cs"], run.Cached);
        run.VerifyCached();
    }

    [Fact]
    public void Comment_EmitsNothing()
    {
        var run = Start().Replace("A.cs", "// a comment\n" + A).Run();

        Assert.Empty(run.Emitted);
        run.VerifyCached();
    }

    [Fact]
    public void Rename_EmitsTheRenamedOnly()
    {
        var run = Start().Edit("B.cs", "class B", "class C").Run();

        Assert.Equal(["C.g.cs"], run.Emitted);
        Assert.Equal(["A.g.cs"], run.Cached);
        Assert.Equal(["B.g.cs"], run.Removed);
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged],
            run.ReasonsOf(GoodGenerator.ModelStep).Order());
        Assert.Throws<GeneratorRunException>(run.VerifyCached);
    }

    [Fact]
    public void AddedAndRemovedFile_EmitAndRemoveTheirOwn()
    {
        var session = Start();
        var added = session.Add("C.cs", B.Replace("class B", "class C", StringComparison.Ordinal)).Run();
        var removed = session.Remove("C.cs").Run();

        Assert.Equal(["C.g.cs"], added.Emitted);
        Assert.Equal(["A.g.cs", "B.g.cs"], added.Cached);
        Assert.Empty(removed.Emitted);
        Assert.Equal(["C.g.cs"], removed.Removed);
        Assert.Equal(["A.g.cs", "B.g.cs"], removed.Report.GeneratedSources.Keys);
    }

    [Fact]
    public void ForgetfulGenerator_EmitsEverythingAgain()
    {
        var run = GeneratorSession.Start<ForgetfulGenerator>([("A.cs", A), ("B.cs", B)]).Run();

        Assert.Equal(["A.g.cs", "B.g.cs"], run.Emitted);
        Assert.All(run.OutputReasons.Values, reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
    }

    [Fact]
    public void ChangedCompilation_IsWhatTheGeneratorSees()
    {
        var session = Start().Change(compilation => compilation.WithAssemblyName("Other"));

        Assert.Equal("Other", session.Run().Report.OutputCompilation.AssemblyName);
    }

    [Fact]
    public void ThrowingGenerator_Fails() =>
        Assert.Throws<GeneratorRunException>(() => GeneratorSession.Start<ThrowingGenerator>(A));

    [Fact]
    public void UnknownFileOrText_Fails()
    {
        var session = Start();

        Assert.Contains("A.cs, B.cs", Assert.Throws<ArgumentException>(() => session.Remove("X.cs")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => session.Edit("A.cs", "absent", "x"));
        Assert.Throws<ArgumentException>(() => session.Edit("A.cs", "a", "x"));
    }
}
