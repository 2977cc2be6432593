using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.CodeFixes.Tests.Support;

/// <summary>A fix under test, with the generator at work as in a real project.</summary>
internal class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public FixTest()
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(TestReferences.Framework);
        TestState.AdditionalReferences.Add(typeof(ContractAttribute).Assembly);
        TestState.AdditionalReferences.Add(typeof(OpttyOrder).Assembly);
        TestState.AdditionalReferences.Add(typeof(AfterpayOrder).Assembly);

        // That generated code and pragmas are respected is the analyzers' matter.
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;

        // Nothing that a fix adds may warn, either.
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
    }

    /// <summary>The version of the language that the code is in.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.CSharp13;

    /// <summary>What is fixed compiles without a warning, one at a time and all at once; here, that no diagnostic of the fix is left, but where a test allows it.</summary>
    protected override Task RunImplAsync(CancellationToken cancellationToken)
    {
        string[] before = [.. TestState.Sources.Select(static source => source.content.ToString())];
        IEnumerable<string> changed = FixedState.Sources.Select(static source => source.content.ToString()).Except(before);
        if (FixedState.MarkupHandling != MarkupMode.Allow)
        {
            Assert.All(changed, static text => Assert.All(new TFix().FixableDiagnosticIds, id => Assert.DoesNotContain($"{{|{id}:", text, StringComparison.Ordinal)));
        }

        return base.RunImplAsync(cancellationToken);
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(OrdainGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion, DocumentationMode.Parse);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}
