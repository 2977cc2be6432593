using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Tests.Conformance;

public class ATest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public ATest()
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(TestReferences.Framework);
    }
}

public sealed class ATestWithGenerator<TAnalyzer, TGenerator> : ATest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TGenerator : new()
{
    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TGenerator)];
}
