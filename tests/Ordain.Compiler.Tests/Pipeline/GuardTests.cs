using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Emission;

namespace Ordain.Compiler.Tests;

/// <summary>The guards that every generator test runs under are only worth something if they can fail.</summary>
public sealed class GuardTests
{
    private const string Source = """
        [Contract("Acme")]
        public sealed partial class Order
        {
            public string? Number { get; init; }
        }
        """;

    [Fact]
    public void PlainData_Passes() => Run(static (context, contract) => contract);

    [Fact]
    public void SymbolInThePipeline_Fails() => AssertFails(GeneratorGuards.PlainData, static (context, contract) => (contract, context.TargetSymbol));

    [Fact]
    public void CompilationInThePipeline_Fails() => AssertFails(GeneratorGuards.PlainData, static (context, contract) => (contract, context.SemanticModel.Compilation));

    [Fact]
    public void SyntaxInThePipeline_Fails() => AssertFails(GeneratorGuards.PlainData, static (context, contract) => (contract, context.TargetNode));

    [Fact]
    public void LocationInThePipeline_Fails() => AssertFails(GeneratorGuards.PlainData, static (context, contract) => (contract, context.TargetNode.GetLocation()));

    [Fact]
    public void ValueWithoutEquality_IsNotCached() => AssertFails(GeneratorGuards.Caching, static (context, contract) => (contract, new object()));

    private static void AssertFails(GeneratorGuards guard, Func<GeneratorAttributeSyntaxContext, ContractSpec, object> carry) =>
        Assert.Equal(guard, Assert.Throws<GeneratorRunException>(() => Run(carry)).Guard);

    private static void Run(Func<GeneratorAttributeSyntaxContext, ContractSpec, object> carry) =>
        GeneratorRun.Run(() => new Variant(carry), [("Order.cs", Source), (Generation.UsingsPath, Generation.Usings)], Generation.Options);

    /// <summary>Ordain's generator in small, with something more in what a step returns.</summary>
    private sealed class Variant(Func<GeneratorAttributeSyntaxContext, ContractSpec, object> carry) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValuesProvider<object> contracts = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    OrdainNames.Contract,
                    static (node, _) => node is TypeDeclarationSyntax,
                    (found, cancellation) => carry(found, ContractReader.Read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0], found.SemanticModel.Compilation, report: null, cancellation)!))
                .WithTrackingName(PipelineSteps.Pieces);
            context.RegisterSourceOutput(contracts, static (output, carried) =>
            {
                ContractSpec contract = carried as ContractSpec ?? (ContractSpec)((System.Runtime.CompilerServices.ITuple)carried)[0]!;
                output.AddSource(contract.Hierarchy.FileName, new SourceFile("", SourcePiece.Of(contract).ToList().ToEquatableArray()).Emit());
            });
        }
    }
}
