using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Tests.Generators;

public sealed class GeneratorRunTests
{
    private const string Input = "[System.Obsolete]\ninternal partial class A\n{\n}\n";

    private static GeneratorRunException Fails<TGenerator>(GeneratorGuards guard, string source = Input, GeneratorRunOptions? options = null)
        where TGenerator : IIncrementalGenerator, new()
    {
        var exception = Assert.Throws<GeneratorRunException>(() => GeneratorRun.Run<TGenerator>(source, options));
        Assert.Equal(guard, exception.Guard);
        return exception;
    }

    [Fact]
    public void GoodGenerator_PassesEveryGuard()
    {
        var report = GeneratorRun.Run<GoodGenerator>([("A.cs", Input), ("B.cs", Input.Replace("class A", "class B", StringComparison.Ordinal))]);

        Assert.Equal(["A.g.cs", "B.g.cs"], report.GeneratedSources.Keys);
        Assert.Contains("partial class A", report["A.g.cs"], StringComparison.Ordinal);
        Assert.Equal([GoodGenerator.ModelStep], report.StepNames);
        Assert.Empty(report.GeneratorDiagnostics);
        Assert.Equal(4, report.OutputCompilation.SyntaxTrees.Length);
    }

    [Fact]
    public void UnknownHintName_FailsWithTheKnownOnes()
    {
        var report = GeneratorRun.Run<GoodGenerator>(Input);

        Assert.Contains("A.g.cs", Assert.Throws<GeneratorRunException>(() => report["X.g.cs"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThrowingGenerator_Fails()
    {
        var exception = Fails<ThrowingGenerator>(GeneratorGuards.NoException);

        Assert.IsType<InvalidOperationException>(exception.InnerException);
        Assert.Contains("boom", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThrowingGenerator_FailsWithoutGuards() =>
        Fails<ThrowingGenerator>(GeneratorGuards.NoException, options: new() { Guards = GeneratorGuards.None });

    [Fact]
    public void GeneratorThatThrowsWhenItRunsAgain_Fails() =>
        Assert.Contains("equal compilation", Fails<ThrowingOnSecondRunGenerator>(GeneratorGuards.NoException).Message, StringComparison.Ordinal);

    [Fact]
    public void ModelWithoutEquality_FailsCaching()
    {
        string message = Fails<ForgetfulGenerator>(GeneratorGuards.Caching).Message;

        Assert.Contains("step 'Model' was Modified", message, StringComparison.Ordinal);
        Assert.Contains("output step 'SourceOutput' was Modified", message, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputOfTheWholeCompilation_FailsCaching() =>
        Assert.Contains("output step", Fails<WholeCompilationGenerator>(GeneratorGuards.Caching).Message, StringComparison.Ordinal);

    [Fact]
    public void NondeterministicGenerator_Fails() =>
        Assert.Contains("'A.g.cs'", Fails<NondeterministicGenerator>(GeneratorGuards.Determinism).Message, StringComparison.Ordinal);

    [Fact]
    public void UncompilableOutput_Fails()
    {
        string message = Fails<UncompilableGenerator>(GeneratorGuards.Compilation).Message;

        Assert.Contains("CS0246", message, StringComparison.Ordinal);
        Assert.Contains("Missing? _missing", message, StringComparison.Ordinal);
    }

    [Fact]
    public void UncompilableOutput_PassesWhereErrorsAreAllowed()
    {
        var report = GeneratorRun.Run<UncompilableGenerator>(Input, new() { AllowCompilationErrors = true });

        Assert.Contains(report.CompilationDiagnostics, diagnostic => diagnostic.Id == "CS0246");
    }

    [Fact]
    public void WarningInOutput_Fails() =>
        Assert.Contains("CS8625", Fails<WarningGenerator>(GeneratorGuards.Compilation).Message, StringComparison.Ordinal);

    [Fact]
    public void WarningInOutput_PassesWhereWarningsAreNoErrors() =>
        GeneratorRun.Run<WarningGenerator>(Input, new() { CompileWithWarningsAsErrors = false });

    [Fact]
    public void WarningInOutput_PassesWhereItIsIgnored() =>
        GeneratorRun.Run<WarningGenerator>(Input, new() { IgnoredCompilerDiagnostics = ["CS8625"] });

    [Fact]
    public void MissingDocumentation_CountsInOutputOnly()
    {
        const string PublicInput = "[System.Obsolete]\npublic partial class A\n{\n    public int AlsoUndocumented;\n}\n";
        string message = Fails<UndocumentedGenerator>(GeneratorGuards.Compilation, PublicInput).Message;

        Assert.Contains("A.Undocumented", message, StringComparison.Ordinal);
        Assert.DoesNotContain("A.AlsoUndocumented", message, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenInput_FailsUnlessErrorsAreAllowed()
    {
        const string Broken = Input + "class {";
        Fails<GoodGenerator>(GeneratorGuards.Compilation, Broken);

        Assert.Equal(["A.g.cs"], GeneratorRun.Run<GoodGenerator>(Broken, new() { AllowCompilationErrors = true }).GeneratedSources.Keys);
    }

    [Fact]
    public void StepThatDidNotRun_Fails()
    {
        var exception = Assert.Throws<GeneratorRunException>(() => GeneratorRun.Run<GoodGenerator>(Input, new() { TrackedSteps = ["Modle"] }));

        Assert.Contains("Modle", exception.Message, StringComparison.Ordinal);
        Assert.Contains(GoodGenerator.ModelStep, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SymbolInModel_FailsWithItsPath()
    {
        string message = Fails<SymbolLeak>(GeneratorGuards.PlainData).Message;

        Assert.Contains("step 'Model'._hidden.array[0].value is a ISymbol", message, StringComparison.Ordinal);
    }

    [Fact]
    public void CompilationInModel_Fails() => Fails<CompilationLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void SemanticModelInModel_Fails() => Fails<SemanticModelLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void NodeInModel_Fails() => Fails<NodeLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void TokenInModel_Fails() => Fails<TokenLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void TreeInModel_Fails() => Fails<TreeLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void LocationInModel_Fails() => Fails<LocationLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void SyntaxReferenceInModel_Fails() => Fails<SyntaxReferenceLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void AttributeDataInModel_Fails() => Fails<AttributeLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void SymbolCapturedByFunctionInModel_Fails() => Fails<ClosureLeak>(GeneratorGuards.PlainData);

    [Fact]
    public void SpansAndDescriptorsInModel_Pass() => GeneratorRun.Run<PlainRoslynData>(Input);

    [Fact]
    public void LeftOutGuard_IsNotChecked() =>
        GeneratorRun.Run<SymbolLeak>(Input, new() { Guards = GeneratorGuards.All & ~GeneratorGuards.PlainData });

    [Fact]
    public void ReferencedAssembly_IsVisibleToTheInput()
    {
        const string Source = "internal static class Uses { internal static int Run() => Ordain.TestKit.Tests.Generators.Visible.Value; }";
        Fails<GoodGenerator>(GeneratorGuards.Compilation, Source);

        using var assembly = GeneratorRun.Run<GoodGenerator>(Source, new() { ReferencedAssemblies = [typeof(Visible).Assembly] }).Load();

        Assert.Equal(42, assembly.Invoke("Uses", "Run"));
    }

    [Fact]
    public void LoadedOutput_RunsGeneratedCode()
    {
        using var assembly = GeneratorRun.Run<GoodGenerator>(Input).Load();

        Assert.Equal("A", assembly.Invoke("A", "get_Name"));
        Assert.Equal("A", assembly.CreateInstance("A").GetType().FullName);
    }

    [Fact]
    public void UncompilableOutput_DoesNotLoad()
    {
        var report = GeneratorRun.Run<UncompilableGenerator>(Input, new() { AllowCompilationErrors = true });

        Assert.Contains("CS0246", Assert.Throws<GeneratorRunException>(report.Load).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratorMadeByFactory_IsRun() =>
        Assert.Single(GeneratorRun.Run(() => new GoodGenerator(), [("A.cs", Input)]).GeneratedSources);
}

public static class Visible
{
    public static int Value => 42;
}
