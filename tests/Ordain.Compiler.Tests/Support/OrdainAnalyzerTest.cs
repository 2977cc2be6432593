using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>An analyzer over code that uses Ordain, with the generator beside it, as in a user's project.</summary>
internal sealed class OrdainAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public OrdainAnalyzerTest()
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(TestReferences.Framework);
        TestState.AdditionalReferences.Add(typeof(ContractAttribute).Assembly);
        TestState.Sources.Add(("/0/Usings.cs", Generation.Usings));
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
    }

    public bool WithGenerator { get; init; } = true;

    protected override IEnumerable<Type> GetSourceGenerators() => WithGenerator ? [typeof(OrdainGenerator)] : [];

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    // Partial properties, which open enums are made of, need C# 13; users have 14.
    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
}
