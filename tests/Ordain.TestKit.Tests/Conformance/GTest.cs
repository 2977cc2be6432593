namespace Ordain.TestKit.Tests.Conformance;

public sealed class GTest<TGenerator> : CSharpSourceGeneratorTest<TGenerator, DefaultVerifier>
    where TGenerator : new()
{
    public GTest()
    {
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(TestReferences.Framework);
    }
}
