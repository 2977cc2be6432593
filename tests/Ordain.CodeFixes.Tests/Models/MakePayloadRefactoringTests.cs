using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Tests.Support;
using Ordain.Compiler;

namespace Ordain.CodeFixes.Tests.Models;

public sealed class MakePayloadRefactoringTests
{
    private const string Afterpay = "Ordain.Contracts.Afterpay.AfterpayOrder";
    private const string Optty = "Ordain.Contracts.Optty.OpttyOrder";

    [Fact]
    public async Task EveryContractThatIsVisible_IsOffered() => Assert.Equal(
        ["Mine", Afterpay, Optty],
        await TitlesAsync("""
            using Ordain;
            class $$Basket { }
            [Contract("Own")] partial class Mine { [Contract("Hidden")] private partial class Inner { } }
            """));

    [Theory]
    [InlineData("[Ordain.Contract(\"Own\")] partial class $$Basket { }")]
    [InlineData("static class $$Basket { }")]
    [InlineData("interface $$IBasket { }")]
    [InlineData("enum $$Kind { }")]
    [InlineData("class Basket { $$ int x; }")]
    [InlineData("class $$ { }")]
    public async Task WhatCannotBeAPayload_IsNotOffered(string source) => Assert.DoesNotContain(Optty, await TitlesAsync(source));

    [Fact]
    public async Task ContractThatIsDeclared_IsNotOfferedAgain() => Assert.Equal(
        [Afterpay],
        await TitlesAsync($"[Ordain.PayloadFor<{Optty}>] partial class $$Basket {{ }}"));

    [Fact]
    public Task Class_BecomesPartialWithUsings() => VerifyAsync(
        """
        using System;

        namespace Shop;

        /// <summary>What a customer buys.</summary>
        [Serializable]
        public sealed class $$Basket
        {
            public string? Id { get; init; }
        }
        """,
        """
        using System;
        using Ordain;
        using Ordain.Contracts.Optty;

        namespace Shop;

        /// <summary>What a customer buys.</summary>
        [Serializable]
        [PayloadFor<OpttyOrder>]
        public sealed partial class Basket
        {
            public string? Id { get; init; }
        }
        """);

    [Theory]
    [InlineData("record struct $$Basket(string Id);", "partial record struct Basket(string Id);")]
    [InlineData("readonly struct $$Basket { }", "readonly partial struct Basket { }")]
    [InlineData("public partial record $$Basket;", "public partial record Basket;")]
    public Task Kinds(string source, string expected) => VerifyAsync(
        "using Ordain;\nusing Ordain.Contracts.Optty;\n\n" + source,
        "using Ordain;\nusing Ordain.Contracts.Optty;\n\n[PayloadFor<OpttyOrder>]\n" + expected);

    [Fact]
    public Task TypesAround_BecomePartial() => VerifyAsync(
        """
        using Ordain;
        using Ordain.Contracts.Optty;

        static class Outer
        {
            // A basket.
            internal class $$Basket { }
        }
        """,
        """
        using Ordain;
        using Ordain.Contracts.Optty;

        static partial class Outer
        {
            // A basket.
            [PayloadFor<OpttyOrder>]
            internal partial class Basket { }
        }
        """);

    [Fact]
    public async Task DocumentWhereverItEnds_NeverThrows()
    {
        const string Source = "using Ordain; namespace N { public static class A { [System.Serializable] public class Basket<T> { public string? Id { get; } record struct In(int X); } } }";
        for (int length = 0; length <= Source.Length; length += 3)
        {
            for (int position = 0; position <= length; position += 7)
            {
                await TitlesAsync(Source[..length].Insert(position, "$$"));
            }
        }
    }

    private static async Task VerifyAsync(string source, string expected)
    {
        using var runner = new FixRunner();
        (Document document, ImmutableArray<CodeAction> actions) = await OfferAsync(runner, source);
        CodeAction chosen = Assert.Single(actions, static action => action.Title == Optty);
        ImmutableArray<CodeActionOperation> operations = await chosen.GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

        Assert.Equal(expected, (await changed.GetTextAsync()).ToString(), ignoreLineEndingDifferences: true);
        CSharpGeneratorDriver.Create([new OrdainGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)changed.Project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation((await changed.Project.GetCompilationAsync())!, out Compilation output, out _);
        Assert.DoesNotContain(output.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static async Task<string[]> TitlesAsync(string source)
    {
        using var runner = new FixRunner();
        return [.. (await OfferAsync(runner, source)).Actions.Select(static action => action.Title)];
    }

    private static async Task<(Document Document, ImmutableArray<CodeAction> Actions)> OfferAsync(FixRunner runner, string source)
    {
        int position = source.IndexOf("$$", StringComparison.Ordinal);
        Document document = runner.Open(source.Remove(position, 2));
        var actions = new List<CodeAction>();
        await new MakePayloadRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), actions.Add, CancellationToken.None));
        return (document, [.. actions.SelectMany(static action => action.NestedActions.IsEmpty ? [action] : action.NestedActions)]);
    }
}
