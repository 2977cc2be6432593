using Ordain.TestKit.Tests.Conformance;

namespace Ordain.TestKit.Tests.Roslyn;

public sealed class CodeFixBehaviorTests
{
    [Fact]
    public async Task EndlessFix_Ends()
    {
        var test = new FTest<NoArgsAnalyzer, EndlessFix> { TestCode = "class [|Bad|] { }", FixedCode = "class Good { }" };

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());

        Assert.Contains("+class BadXX { }", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task AnnotatedNodes_AreFormattedAndSimplified()
    {
        var test = new FTest<NoArgsAnalyzer, AnnotatedFix>
        {
            TestCode = "class [|Bad|]\n{\n}",
            FixedCode = "class Good\n{\n    int value;\n}",
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nend_of_line = lf\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task NestedActions_AreFlattened() =>
        new FTest<NoArgsAnalyzer, NestedFix> { TestCode = "class [|Bad|] { }", FixedCode = "class Fine { }", CodeActionIndex = 1 }.RunAsync();

    [Fact]
    public Task AbsentKey_MeansNoFix() =>
        new FTest<NoArgsAnalyzer, NestedFix> { TestCode = "class [|Bad|] { }", FixedCode = "class [|Bad|] { }", CodeActionEquivalenceKey = "Absent" }.RunAsync();

    [Fact]
    public async Task AddedDocument_IsCompared()
    {
        await Moving("Sub/Good.cs").RunAsync();

        Assert.Contains("file list", (await Assert.ThrowsAsync<InvalidOperationException>(() => Moving("Good.cs").RunAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task AdditionalProject_IsFixedInEveryScope()
    {
        var test = new FTest<NoArgsAnalyzer, RenameFix> { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };
        test.TestState.AdditionalProjects["Other"].Sources.Add("class [|BadB|] { }");
        test.TestState.AdditionalProjects["Other"].AdditionalReferences.AddRange(TestReferences.Framework);
        test.FixedState.AdditionalProjects["Other"].Sources.Add("class GoodB { }");
        return test.RunAsync();
    }

    [Fact]
    public Task GeneratedCode_IsSeenByTheFix() => new FixTestWithGenerator<NoArgsAnalyzer, RenameFix, Gen>
    {
        TestCode = "public partial class C { int M() => G; }\npublic partial class [|BadA|] { }",
        FixedCode = "public partial class C { int M() => G; }\npublic partial class GoodA { }",
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
    }.RunAsync();

    [Fact]
    public async Task GeneratedCodeOfFixedState_IsCompared()
    {
        var test = new FixTestWithGenerator<NoArgsAnalyzer, RenameFix, GenBadClass> { TestCode = "class [|BadA|] { }", FixedCode = "class GoodA { }" };
        test.TestState.GeneratedSources.Add((typeof(GenBadClass), "x.g.cs", "class BadGenerated { }\n"));
        await test.RunAsync();

        test.FixedState.GeneratedSources.Add((typeof(GenBadClass), "y.g.cs", "class BadGenerated { }\n"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
    }

    [Theory]
    [InlineData(CodeActionValidationMode.SemanticStructure, true)]
    [InlineData(CodeActionValidationMode.Full, false)]
    public async Task MalformedTrivia_FailsFullValidationOnly(CodeActionValidationMode mode, bool passes)
    {
        var test = new FTest<NoArgsAnalyzer, MalformedTriviaFix>
        {
            TestCode = "class [|Bad|] { }",
            FixedCode = "class /* why */ Good { }",
            CodeActionValidationMode = mode,
        };

        var exception = await Record.ExceptionAsync(() => test.RunAsync());

        Assert.Equal(passes, exception is null);
    }

    private static FTest<NoArgsAnalyzer, MoveFix> Moving(string path)
    {
        var test = new FTest<NoArgsAnalyzer, MoveFix> { TestCode = "class [|Bad|] { }", FixedCode = "// moved\n" };
        test.FixedState.Sources.Add((path, "class Good { }\n"));
        return test;
    }
}
