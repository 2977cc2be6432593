using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Tests.Support;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes.Tests;

/// <summary>An editor asks for fixes while somebody types: whatever stands there, nothing is thrown.</summary>
public sealed class RobustnessTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        static class Program
        {
            static Order One() => new Order() { Note = "a", Customer = new() { Name = null } };
            static Order Two()
            {
                Order order = new()
                {
                    Note = "a", // the note
                    Kind = Kind.Gift
                };
                order.Validate();
                return order.Validate().IsValid ? order : new Order { };
            }
            static bool Three(decimal price) => new Order { Code = "sek", Sum = 30m, Goods = price * 2 }.Validate().IsValid;
            static bool Four() => new Order { Code = "se", Sum = 30m, Goods = 1 + 2m }.Validate().IsValid;
        }

        public static partial class Outer
        {
            [Contract("Test")] public sealed record Other<T>(int Count);
        }

        [Contract("Test")]
        [Rule("adds-up", "Sum == Goods", When = "Goods is not null")]
        public sealed partial record Order
        {
            [CurrencyCode] public string? Code { get; init; }
            public decimal? Sum { get; init; }
            public decimal? Goods { get; init; }
            [Required] public Customer? Customer { get; init; }
            [Required, MinLength(1)] public IReadOnlyList<Customer>? Others { get; init; }
            [RequiredWhen("Kind is Kind.Gift")] public Money? Total { get; init; }
            public Kind? Kind { get; init; }
            public string? Note { get; init; }
        }

        public sealed record Customer { [Required] public string? Name { get; init; } }

        public enum Kind { Gift }

        [Contract("Bolt")]
        public sealed partial record BoltOrder
        {
            [Required, Term("orderNumber")] public string? Number { get; init; }
            [Required, Term("buyer.email")] public string? Email { get; init; }
            [RequiredWhen("Number.StartsWith(\"X\")")] public string? DeskNumber { get; init; }
        }

        [PayloadFor<BoltOrder>]
        public sealed partial record Cart
        {
            [Term("orderNumbr")] public string? Id { get; init; }
            public string? Desk { get; init; }
            public string? Mail { get; init; } // where to write to
        }
        """;

    private static readonly CodeFixProvider[] Providers = [new MakePartialFix(), new AddMissingMembersFix(), new UseNearestValueFix(), new SetComputedValueFix(), new GuardResultFix(), new AnnotateMemberFix(), new CorrectTermFix(), new AddModelMembersFix()];

    [Fact]
    public async Task TruncatedDocument_NeverThrows()
    {
        using var runner = new FixRunner();
        for (int length = 0; length <= Source.Length; length += 13)
        {
            Document document = runner.Open(Source[..length]);
            await FixReportedAsync(document);
        }
    }

    [Fact]
    public async Task DocumentWithoutAPart_NeverThrows()
    {
        using var runner = new FixRunner();
        for (int start = 0; start + 40 < Source.Length; start += 23)
        {
            await FixReportedAsync(runner.Open(Source.Remove(start, 40)));
        }
    }

    [Fact]
    public async Task DiagnosticAnywhere_NeverThrows()
    {
        using var runner = new FixRunner();
        Document document = runner.Open(Source);
        SyntaxNode root = (await document.GetSyntaxRootAsync())!;
        TextSpan[] spans = [.. root.DescendantNodesAndTokens().Select(static node => node.Span).Append(new TextSpan(root.FullSpan.End, 0)).Distinct()];
        foreach (TextSpan span in spans)
        {
            await FixInventedAsync(document, root, span);
        }
    }

    [Fact]
    public async Task DiagnosticOfAnOlderText_NeverThrows()
    {
        using var runner = new FixRunner();
        ImmutableArray<Diagnostic> diagnostics = await FixRunner.DiagnosticsAsync(runner.Open(Source));
        Assert.NotEmpty(diagnostics);
        foreach (int length in new[] { 0, 10, Source.Length / 8, Source.Length / 4, Source.Length / 3, Source.Length / 2 })
        {
            Document document = runner.Open(Source[..length]);
            foreach (Diagnostic diagnostic in diagnostics)
            {
                await ApplyAllAsync(document, diagnostic);
            }
        }
    }

    private static async Task FixReportedAsync(Document document)
    {
        foreach (Diagnostic diagnostic in await FixRunner.DiagnosticsAsync(document))
        {
            // An analyzer that threw.
            Assert.NotEqual("AD0001", diagnostic.Id);
            await ApplyAllAsync(document, diagnostic);
        }
    }

    private static async Task FixInventedAsync(Document document, SyntaxNode root, TextSpan span)
    {
        ImmutableDictionary<string, string?> members = ImmutableDictionary<string, string?>.Empty.Add(FindingReporter.MembersProperty, "Customer,Missing,,Total,Name");
        Location location = Location.Create(root.SyntaxTree, span);
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.RequiredMemberNotSet, location, members, "", "", "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.ConditionalMemberNotSet, location, "", "", "", "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.TypeNotPartial, location, "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.ResultIgnored, location, "", ""));
        ImmutableDictionary<string, string?> value = members.Add(FindingReporter.ValueProperty, "12.5").Add(FindingReporter.CorrectableProperty, "0");
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.ConstantBreaksRule, location, value, "", "", "", "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.InvariantBroken, location, [location], value, "", "", "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.FieldWithoutSource, location, "", "", "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.ConditionalFieldWithoutSource, location, "", "", "", ""));
        await ApplyAllAsync(document, Diagnostic.Create(Descriptors.UnknownTerm, location, members.Add(MappingReport.NearestProperty, "order.number"), "", "", ""));
    }

    private static async Task ApplyAllAsync(Document document, Diagnostic diagnostic)
    {
        foreach (CodeFixProvider provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (await FixRunner.ApplyAsync(provider, document, diagnostic) is { } changed)
            {
                Assert.NotEqual((await document.GetTextAsync()).ToString(), (await changed.GetTextAsync()).ToString());
            }
        }
    }
}
