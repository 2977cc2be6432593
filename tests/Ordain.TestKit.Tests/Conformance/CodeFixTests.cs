using Xunit.Abstractions;

namespace Ordain.TestKit.Tests.Conformance;

public sealed class CodeFixTests(ITestOutputHelper output) : ConformanceTest(output)
{
    private static FTest<NoArgsAnalyzer, RenameFix> Rename(string code, string fixedCode) => new() { TestCode = code, FixedCode = fixedCode };

    [Fact]
    public Task F01_one() => Rename("class [|BadA|] { }", "class GoodA { }").RunAsync();

    [Fact]
    public Task F02_two_in_one_doc() =>
        Rename("class [|BadA|] { }\nclass [|BadB|] { }", "class GoodA { }\nclass GoodB { }").RunAsync();

    [Fact]
    public Task F03_mismatch_diff() =>
        Fails(Rename("class [|BadA|] { }", "class GoodZ { }").RunAsync(), "Context: Iterative code fix application", "-class GoodZ { }", "+class GoodA { }");

    [Fact]
    public Task F04_index()
    {
        var test = Rename("class [|BadA|] { }", "class FineA { }");
        test.CodeActionIndex = 1;
        return test.RunAsync();
    }

    [Fact]
    public Task F05_key()
    {
        var test = Rename("class [|BadA|] { }", "class FineA { }");
        test.CodeActionEquivalenceKey = "Fine";
        return test.RunAsync();
    }

    [Fact]
    public Task F06_index_and_key_disagree()
    {
        var test = Rename("class [|BadA|] { }", "class FineA { }");
        test.CodeActionIndex = 0;
        test.CodeActionEquivalenceKey = "Fine";
        return Fails(test.RunAsync(), "must be consistent");
    }

    [Fact]
    public async Task F07_verifier_hook()
    {
        var test = Rename("class [|BadA|] { }", "class GoodA { }");
        var seen = 0;
        test.CodeActionVerifier = (action, verifier) =>
        {
            seen++;
            verifier.Equal("Good", action.Title);
        };
        await test.RunAsync();
        Assert.NotEqual(0, seen);
    }

    [Fact]
    public Task F08_no_fix_expected_but_offered() => Fails(Rename("class [|BadA|] { }", "class [|BadA|] { }").RunAsync());

    [Fact]
    public Task F09_fixed_markup_for_fixable_is_ignored() =>
        Rename("class [|BadA|] { }", "class [|GoodA|] { }").RunAsync();

    [Fact]
    public Task F10_unfixed_left_needs_Allow()
    {
        var test = new FTest<TwoRuleAnalyzer, RenameFixOnly1>
        {
            TestCode = "class {|CF001:BadA|} { }\nclass {|CF002:XBad|} { }",
            FixedCode = "class GoodA { }\nclass {|CF002:XBad|} { }",
        };
        return test.RunAsync();
    }

    [Fact]
    public Task F11_fixed_code_error_fails() =>
        Fails(Rename("class [|BadA|] { BadA f; }", "class GoodA { BadA f; }").RunAsync(), "Context: Diagnostics of fixed state", "CS0246");

    [Fact]
    public Task F12_fixed_code_error_declared()
    {
        var test = Rename("class [|BadA|] { BadA f; }", "class GoodA { {|CS0246:BadA|} f; }");
        return test.RunAsync();
    }

    [Fact]
    public Task F13_iterations_exact_wrong()
    {
        var test = Rename("class [|BadA|] { }\nclass [|BadB|] { }", "class GoodA { }\nclass GoodB { }");
        test.NumberOfIncrementalIterations = 1;
        return Fails(test.RunAsync(), "iterations");
    }

    [Fact]
    public Task F14_iterations_exact_right()
    {
        var test = Rename("class [|BadA|] { }\nclass [|BadB|] { }", "class GoodA { }\nclass GoodB { }");
        test.NumberOfIncrementalIterations = 2;
        test.NumberOfFixAllIterations = 1;
        return test.RunAsync();
    }

    [Fact]
    public Task F15_fixall_iterations_wrong()
    {
        var test = Rename("class [|BadA|] { }\nclass [|BadB|] { }", "class GoodA { }\nclass GoodB { }");
        test.NumberOfFixAllIterations = 2;
        return Fails(test.RunAsync(), "Fix all in");
    }

    [Fact]
    public Task F16_two_documents_fix_all_document_default()
    {
        var test = Rename("class [|BadA|] { }", "class GoodA { }");
        test.TestState.Sources.Add("class [|BadB|] { }");
        test.FixedState.Sources.Add("class GoodB { }");
        return test.RunAsync();
    }

    [Fact]
    public Task F17_no_fix_all_provider_is_silently_ok() =>
        new FTest<NoArgsAnalyzer, NoFixAllFix>
        {
            TestCode = "class [|BadA|] { }\nclass [|BadB|] { }",
            FixedCode = "class GoodA { }\nclass GoodB { }",
        }.RunAsync();

    [Fact]
    public Task F18_FixOne_and_batch_state()
    {
        var test = Rename("class [|BadA|] { }\nclass [|BadB|] { }", "class GoodA { }\nclass {|CF001:BadB|} { }");
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.BatchFixedCode = "class GoodA { }\nclass GoodB { }";
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne;
        return test.RunAsync();
    }

    [Fact]
    public Task F19_batch_code_differs()
    {
        var test = Rename("class [|BadA|] { }", "class GoodA { }");
        test.BatchFixedCode = "class Other { }";
        return Fails(test.RunAsync(), "Fix all in");
    }

    [Fact]
    public Task F20_nonlocal_rejected() =>
        Fails(new FTest<EndAnalyzer, RenameFix>
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class GoodA { }",
        }.RunAsync(), "non-local");

    [Fact]
    public Task F21_nonlocal_allowed() =>
        new FTest<EndAnalyzer, RenameFix>
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class GoodA { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
        }.RunAsync();

    [Fact]
    public Task F22_malformed_tree_rejected() =>
        Fails(new FTest<NoArgsAnalyzer, MalformedTreeFix>
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class Good : object { }",
        }.RunAsync());

    [Fact]
    public Task F23_malformed_tree_allowed_by_mode() =>
        new FTest<NoArgsAnalyzer, MalformedTreeFix>
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class Good : object { }",
            CodeActionValidationMode = CodeActionValidationMode.None,
        }.RunAsync();

    [Fact]
    public Task F24_compiler_diagnostic_fix() =>
        new FTest<EmptyDiagnosticAnalyzer, RemoveUnusedFieldFix>
        {
            TestCode = "class C { int {|CS0169:f|}; }",
            FixedCode = "class C { }",
        }.RunAsync();

    [Fact]
    public Task F25_line_endings_matter() =>
        Fails(Rename("class [|BadA|] { }\r\nclass B { }", "class GoodA { }\nclass B { }").RunAsync());

    [Fact]
    public Task F26_unfixed_fixable_left_over_fails() =>
        Fails(Rename("class [|BadA|] { }\nclass [|BadB|] { }", "class GoodA { }\nclass BadB { }").RunAsync());

    [Fact]
    public Task F27_no_fixed_state_means_analyzer_test_only() =>
        new FTest<NoArgsAnalyzer, RenameFix>
        {
            TestCode = "class [|BadA|] { }",
        }.RunAsync();

    [Fact]
    public Task F28_skip_fix_all()
    {
        var test = Rename("class [|BadA|] { }", "class GoodA { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task F29_no_fix_offered() =>
        new FTest<NoArgsAnalyzer, EmptyCodeFixProvider>
        {
            TestCode = "class [|BadA|] { }",
            FixedCode = "class [|BadA|] { }",
        }.RunAsync();

    [Fact]
    public Task F30_pragma_and_severity_kept()
    {
        var test = Rename("class [|BadA|] { }", "class GoodA { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root=true\n[*.cs]\ndotnet_diagnostic.CF001.severity = suggestion\n"));
        return test.RunAsync();
    }
}
