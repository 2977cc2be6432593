using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Ordain.TestKit.Tests.Conformance;

public sealed class MarkupTests(ITestOutputHelper output) : ConformanceTest(output)
{
    private static Task NoArgs(string code, params DiagnosticResult[] expected)
    {
        var test = new ATest<NoArgsAnalyzer> { TestCode = code };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static Task Args(string code, params DiagnosticResult[] expected)
    {
        var test = new ATest<ArgsAnalyzer> { TestCode = code };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static Task TwoRules(string code, Action<ATest<TwoRuleAnalyzer>>? configure = null)
    {
        var test = new ATest<TwoRuleAnalyzer> { TestCode = code };
        configure?.Invoke(test);
        return test.RunAsync();
    }

    [Fact]
    public Task M01_plain_span() => NoArgs("class [|Bad|] { }");

    [Fact]
    public Task M02_wrong_span_start() => Fails(NoArgs("class [|Ba|]d { }"), "Expected diagnostic to end at column");

    [Fact]
    public Task M03_plain_ignores_message() => Args("class [|Bad|] { }");

    [Fact]
    public Task M04_named() => NoArgs("class {|CF001:Bad|} { }");

    [Fact]
    public Task M05_named_wrong_id() => Fails(NoArgs("class {|CF002:Bad|} { }"), "CF002");

    [Fact]
    public Task M06_two_rules_plain_rejected() =>
        Fails(TwoRules("class [|Bad|] { }"), "Markup syntax can only omit the diagnostic ID");

    [Fact]
    public Task M07_two_rules_UseFirstDescriptor() =>
        TwoRules("class [|BadX|] { }", test => test.MarkupOptions = MarkupOptions.UseFirstDescriptor);

    [Fact]
    public Task M08_two_on_same_span_nested() => TwoRules("class {|CF001:{|CF002:BadBad|}|} { }");

    [Fact]
    public Task M09_position() => NoArgs("class $$Bad { }");

    [Fact]
    public Task M10_position_wrong() => Fails(NoArgs("class B$$ad { }"), "start at column");

    [Fact]
    public Task M11_key_alone_adds_no_expectation() => NoArgs("class {|#0:Good|} { }");

    [Fact]
    public Task M12_key_with_result() =>
        Args("class {|#0:Bad|} { }", ArgsVerifier.Diagnostic().WithLocation(0).WithArguments("Bad"));

    [Fact]
    public Task M13_key_wrong_args() =>
        Fails(Args("class {|#0:Bad|} { }", ArgsVerifier.Diagnostic().WithLocation(0).WithArguments("Other")), "Expected diagnostic message to be");

    [Fact]
    public Task M14_placeholder_rule_without_args_fails() =>
        Fails(Args("class {|#0:Bad|} { }", ArgsVerifier.Diagnostic().WithLocation(0)), "Expected diagnostic message to be \"Class '{0}' is bad\"");

    [Fact]
    public Task M15_no_placeholder_without_args_ok() => NoArgs("class {|#0:Bad|} { }", NoArgsVerifier.Diagnostic().WithLocation(0));

    [Fact]
    public Task M16_missing_key() =>
        Fails(NoArgs("class {|#1:Bad|} { }", NoArgsVerifier.Diagnostic().WithLocation(0)), "The markup location '#0' was not found");

    [Fact]
    public Task M17_duplicate_key() => Fails(NoArgs("class {|#0:Bad|} { } class {|#0:Bad2|} { }"), "#0");

    [Fact]
    public Task M18_key_span_is_exact() =>
        Fails(NoArgs("class {|#0:Ba|}d { }", NoArgsVerifier.Diagnostic().WithLocation(0)), "end at column");

    [Fact]
    public Task M19_key_ignore_length() =>
        NoArgs("class {|#0:Ba|}d { }", NoArgsVerifier.Diagnostic().WithLocation(0, DiagnosticLocationOptions.IgnoreLength));

    [Fact]
    public Task M20_line_col_ignores_length() => NoArgs("class Bad { }", NoArgsVerifier.Diagnostic().WithLocation(1, 7));

    [Fact]
    public Task M21_span() => NoArgs("class Bad { }", NoArgsVerifier.Diagnostic().WithSpan(1, 7, 1, 10));

    [Fact]
    public Task M22_span_wrong_end() =>
        Fails(NoArgs("class Bad { }", NoArgsVerifier.Diagnostic().WithSpan(1, 7, 1, 11)), "end at column");

    [Fact]
    public Task M23_overlapping_numbered_end() =>
        NoArgs("class {|#0:B{|#1:a|#0}d|#1} { } class {|CF001:Bad2|} { }", new DiagnosticResult(Rules.NoArgs).WithSpan(1, 7, 1, 10));

    [Fact]
    public Task M24_unbalanced() => Fails(NoArgs("class [|Bad { }"), "starting spans");

    [Fact]
    public Task M25_severity_mismatch_for_explicit() =>
        Fails(NoArgs("class {|#0:Bad|} { }", new DiagnosticResult("CF001", DiagnosticSeverity.Error).WithLocation(0)), "severity");

    [Fact]
    public Task M26_id_only_result_ignores_message() =>
        Args("class {|#0:Bad|} { }", new DiagnosticResult("CF002", DiagnosticSeverity.Warning).WithLocation(0));

    [Fact]
    public Task M27_id_only_with_args() =>
        Args("class {|#0:Bad|} { }", new DiagnosticResult("CF002", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("Bad"));

    [Fact]
    public Task M28_id_only_wrong_args() =>
        Fails(Args("class {|#0:Bad|} { }", new DiagnosticResult("CF002", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("Q")), "message arguments");

    [Fact]
    public Task M29_WithMessage() =>
        Args("class {|#0:Bad|} { }", new DiagnosticResult("CF002", DiagnosticSeverity.Warning).WithLocation(0).WithMessage("Class 'Bad' is bad"));

    [Fact]
    public Task M30_markup_None_keeps_text()
    {
        var test = new ATest<NoArgsAnalyzer> { TestCode = "class C { string s = \"[|x|]\"; }" };
        test.TestState.MarkupHandling = MarkupMode.None;
        return test.RunAsync();
    }

    [Fact]
    public Task M31_markup_Ignore()
    {
        var test = new ATest<NoArgsAnalyzer> { TestCode = "class [|Good|] { }" };
        test.TestState.MarkupHandling = MarkupMode.Ignore;
        return test.RunAsync();
    }

    [Fact]
    public Task M32_dollars_as_code()
    {
        var test = new ATest<NoArgsAnalyzer>
        {
            TestCode = "class [|Bad|] { string s = $$\"\"\"a{{1}}\"\"\"; }",
            MarkupOptions = MarkupOptions.TreatPositionIndicatorsAsCode,
        };
        return test.RunAsync();
    }

    [Fact]
    public Task M33_dollars_default_is_position() => Fails(NoArgs("class [|Bad|] { string s = $$\"\"\"a{{1}}\"\"\"; }"));

    [Fact]
    public Task M34_Diagnostic_unique_needed() =>
        Fails(Task.Run(() => TwoRuleVerifier.Diagnostic()), "single supported diagnostic");

    [Fact]
    public Task M35_Diagnostic_by_id() =>
        TwoRules("class {|#0:BadBad|} { }", test => test.ExpectedDiagnostics.AddRange(
        [
            TwoRuleVerifier.Diagnostic("CF001").WithLocation(0),
            TwoRuleVerifier.Diagnostic("CF002").WithLocation(0).WithArguments("BadBad"),
        ]));

    [Fact]
    public Task M36_order_of_expectations_is_free() =>
        Args(
            "class {|#0:BadA|} { }\nclass {|#1:BadB|} { }",
            ArgsVerifier.Diagnostic().WithLocation(1).WithArguments("BadB"),
            ArgsVerifier.Diagnostic().WithLocation(0).WithArguments("BadA"));

    [Fact]
    public Task M37_additional_locations_exact()
    {
        var test = new ATest<AdditionalLocationAnalyzer> { TestCode = "class {|#0:Bad|} { int {|#1:x|}; }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rules.NoArgs).WithLocation(0).WithLocation(1));
        return test.RunAsync();
    }

    [Fact]
    public Task M38_additional_locations_missing()
    {
        var test = new ATest<AdditionalLocationAnalyzer> { TestCode = "class {|#0:Bad|} { int {|#1:x|}; }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rules.NoArgs).WithLocation(0));
        return Fails(test.RunAsync(), "additional locations");
    }

    [Fact]
    public Task M39_additional_locations_ignored_by_markup() =>
        new ATest<AdditionalLocationAnalyzer> { TestCode = "class [|Bad|] { int x; }" }.RunAsync();

    [Fact]
    public Task M40_unknown_named_id_means_error_id() => NoArgs("class C { {|CS0246:Foo|} f; }");

    [Fact]
    public Task M41_empty_span() => Fails(NoArgs("class [||]Bad { }"), "end at column");

    [Fact]
    public Task M42_markup_in_second_file_key_shared()
    {
        var test = new ATest<NoArgsAnalyzer>();
        test.TestState.Sources.Add("class A { }");
        test.TestState.Sources.Add("class {|#7:Bad|} { }");
        test.ExpectedDiagnostics.Add(NoArgsVerifier.Diagnostic().WithLocation(7));
        return test.RunAsync();
    }

    [Fact]
    public Task M43_explicit_path()
    {
        var test = new ATest<NoArgsAnalyzer>();
        test.TestState.Sources.Add("class A { }");
        test.TestState.Sources.Add("class Bad { }");
        test.ExpectedDiagnostics.Add(NoArgsVerifier.Diagnostic().WithSpan("/0/Test1.cs", 1, 7, 1, 10));
        return test.RunAsync();
    }

    [Fact]
    public Task M44_named_file()
    {
        var test = new ATest<NoArgsAnalyzer>();
        test.TestState.Sources.Add(("dir/A.cs", "class Bad { }"));
        test.ExpectedDiagnostics.Add(NoArgsVerifier.Diagnostic().WithSpan("dir/A.cs", 1, 7, 1, 10));
        return test.RunAsync();
    }
}

// Empty classes stand for aliases: an alias outside the namespace cannot name a type without its namespace, which differs with the switch.
file sealed class NoArgsVerifier : CSharpAnalyzerVerifier<NoArgsAnalyzer, DefaultVerifier>;

file sealed class ArgsVerifier : CSharpAnalyzerVerifier<ArgsAnalyzer, DefaultVerifier>;

file sealed class TwoRuleVerifier : CSharpAnalyzerVerifier<TwoRuleAnalyzer, DefaultVerifier>;
