using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Tests.Conformance;

public sealed class FTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public FTest()
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(TestReferences.Framework);
    }
}
