using System.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Ordain.TestKit.Tests.Conformance;

public sealed class GeneratorTests(ITestOutputHelper output) : ConformanceTest(output)
{
    private const string GeneratedC = "public partial class C { public int G; private int unused; }\n";

    private static GTest<TGenerator> For<TGenerator>(string code)
        where TGenerator : new()
    {
        var test = new GTest<TGenerator>();
        test.TestState.Sources.Add(code);
        return test;
    }

    [Fact]
    public Task G01_exact()
    {
        var test = For<Gen>("public partial class C { int M() => G; }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "C.g.cs", GeneratedC));
        return test.RunAsync();
    }

    [Fact]
    public Task G02_sourcetext_overload()
    {
        var test = For<Gen>("public partial class C { }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "C.g.cs", SourceText.From(GeneratedC, Encoding.UTF8)));
        return test.RunAsync();
    }

    [Fact]
    public Task G03_stale_content()
    {
        var test = For<Gen>("public partial class C { }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "C.g.cs", "old\n"));
        return Fails(test.RunAsync(), "Context: Verifying source generated files", "content of");
    }

    [Fact]
    public Task G04_missing_file_in_expectation() =>
        Fails(For<Gen>("public partial class C { }").RunAsync(), "Expected source file list to match");

    [Fact]
    public Task G05_extra_file_in_expectation()
    {
        var test = For<Gen>("public partial class C { }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "C.g.cs", GeneratedC));
        test.TestState.GeneratedSources.Add((typeof(Gen), "D.g.cs", GeneratedC));
        return Fails(test.RunAsync(), "Expected source file list to match");
    }

    [Fact]
    public Task G06_order_is_free()
    {
        var test = For<Gen>("public partial class C { }\npublic partial class D { }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "D.g.cs", GeneratedC.Replace("class C", "class D")));
        test.TestState.GeneratedSources.Add((typeof(Gen), "C.g.cs", GeneratedC));
        return test.RunAsync();
    }

    [Fact]
    public Task G07_wrong_hint_name()
    {
        var test = For<Gen>("public partial class C { }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "X.g.cs", GeneratedC));
        return Fails(test.RunAsync(), "Expected source file list to match");
    }

    [Fact]
    public Task G08_line_endings_matter()
    {
        var test = For<Gen>("public partial class C { }");
        test.TestState.GeneratedSources.Add((typeof(Gen), "C.g.cs", GeneratedC.Replace("\n", "\r\n")));
        return Fails(test.RunAsync(), "<LF>");
    }

    [Fact]
    public Task G09_encoding_utf8_nobom()
    {
        var test = For<GenNoBom>("class C { }");
        test.TestState.GeneratedSources.Add((typeof(GenNoBom), "x.g.cs", "class X { }\n"));
        return Fails(test.RunAsync(), "encoding of");
    }

    [Fact]
    public Task G10_skip_check()
    {
        var test = For<Gen>("public partial class C { int M() => G; }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task G11_generator_diagnostic_must_be_expected()
    {
        var test = For<Gen>("public partial class Warn { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        return Fails(test.RunAsync(), "CF010");
    }

    [Fact]
    public Task G12_generator_diagnostic_expected()
    {
        var test = For<Gen>("public partial class Warn { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(Rules.GenBad).WithArguments("Warn"));
        return test.RunAsync();
    }

    [Fact]
    public Task G13_generator_exception()
    {
        var test = For<Gen>("public partial class Boom { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        return Fails(test.RunAsync(), "CS8785");
    }

    [Fact]
    public Task G14_generator_exception_expected()
    {
        var test = For<Gen>("public partial class Boom { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS8785"));
        return test.RunAsync();
    }

    [Fact]
    public Task G15_generated_code_error_fails()
    {
        var test = For<GenBroken>("class C { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        return Fails(test.RunAsync(), "CS0246", "x.g.cs");
    }

    [Fact]
    public Task G16_generated_warning_ignored_by_default_level() => G10_skip_check();

    [Fact]
    public Task G17_generated_warning_seen_at_Warnings()
    {
        var test = For<Gen>("public partial class C { }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        return Fails(test.RunAsync(), "CS0169");
    }

    [Fact]
    public Task G18_markup_inside_expected_generated_source()
    {
        var test = For<GenBroken>("class C { }");
        test.TestState.GeneratedSources.Add((typeof(GenBroken), "x.g.cs", "class X { {|CS0246:Missing|} M; }\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task G19_compilation_error_in_user_code_fixed_by_generator_only()
    {
        var test = For<Gen>("public partial class C { int M() => G2; }");
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        return Fails(test.RunAsync(), "CS0103");
    }

    [Fact]
    public Task G20_string_overload_is_utf8()
    {
        var c = new SourceFileCollection();
        c.Add((typeof(Gen), "a.cs", "x"));
        Assert.Equal(Encoding.UTF8, c[0].content.Encoding);
        Assert.Equal(Path.Combine("Ordain.TestKit.Tests", "Ordain.TestKit.Tests.Conformance.Gen", "a.cs"), c[0].filename);
        return Task.CompletedTask;
    }

    [Fact]
    public Task G21_plain_source_has_no_encoding()
    {
        var test = For<Gen>("x");
        Assert.Null(test.TestState.Sources[0].content.Encoding);
        Assert.Equal("/0/Test0.cs", test.TestState.Sources[0].filename);
        return Task.CompletedTask;
    }

    [Fact]
    public Task G23_additional_file_with_metadata()
    {
        var test = For<GenFiles>("class C { }");
        test.TestState.AdditionalFiles.Add(("/0/spec.json", "{}"));
        test.TestState.AnalyzerConfigFiles.Add((
            "/.globalconfig",
            "is_global = true\nbuild_property.RootNamespace = R\n[/0/spec.json]\nbuild_metadata.AdditionalFiles.Provider = Optty\n"));
        test.TestState.GeneratedSources.Add((typeof(GenFiles), "spec.g.cs", "// spec.json Optty R {}\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task G22_only_generated_sources_no_user_source()
    {
        var test = new GTest<GenPostInit>();
        test.TestState.GeneratedSources.Add((typeof(GenPostInit), "p.g.cs", "class P { }\n"));
        return test.RunAsync();
    }
}
