using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>The analyzer of models over one source.</summary>
internal static class Mapping
{
    public const string Contract = """
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required, StringLength(10)] public string? Id { get; init; }
            [RequiredWhen("Id.StartsWith(\"X\")")] public string? Note { get; init; }
            [Term(OrderTerms.Buyer)] public Person? Who { get; init; }
            [Range(1, 5)] public int? Count { get; init; }
        }

        public sealed record Person { [Required] public string? Email { get; init; } }

        """;

    /// <summary>The diagnostics are the given ones; without any, the code is silent.</summary>
    public static Task Verify(string model, params DiagnosticResult[] expected) => Verify(Contract, model, CompilerDiagnostics.Errors, expected);

    public static Task VerifyBroken(string model, params DiagnosticResult[] expected) => Verify(Contract, model, CompilerDiagnostics.None, expected);

    public static Task Verify(string contract, string model, CompilerDiagnostics level, params DiagnosticResult[] expected)
    {
        var test = new OrdainAnalyzerTest<MappingAnalyzer> { TestCode = contract + model, CompilerDiagnostics = level };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    public static DiagnosticResult At(int location, DiagnosticDescriptor descriptor, params object[] arguments) =>
        new DiagnosticResult(descriptor).WithLocation(location).WithArguments(arguments);

    /// <summary>ORD2001 at <c>{|#0:…|}</c>.</summary>
    public static DiagnosticResult Missing(string fields, string pronoun, string fix, string provider = "Acme") => At(0, Descriptors.FieldWithoutSource, provider, fields, "Model", pronoun, fix);
}
