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

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(OrdainGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion, DocumentationMode.Parse);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}
