using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.CallSites.Flow;

namespace Ordain.Compiler.Tests;

/// <summary>The analysis ends soon whatever the code is, and code that is half typed does not break it.</summary>
public sealed class CallSiteRobustnessTests
{
    [Fact]
    public async Task LargeMethod_IsBounded()
    {
        string source = Large(branches: 300, orders: 50);
        (BodyAnalysis analysis, int helperSteps) = await Analyze(source);

        // Each helper is looked at once for each depth, however often it is called.
        Assert.InRange(helperSteps, 1, 100);
        Assert.True(analysis.Blocks > 600, $"{analysis.Blocks} blocks");
        Assert.InRange(analysis.Steps, analysis.Blocks, analysis.Blocks * (FlowAnalysis.MaxStates + 2));
    }

    [Fact]
    public async Task NestedLoops_AreBounded()
    {
        var source = new StringBuilder("Draft one = new(); string? a = null, b = null, c = null, d = null;\n");
        for (int i = 0; i < 12; i++)
        {
            source.Append("while (flag) { if (text.Length > ").Append(i).Append(") { a = b; b = c; c = d; d = text; one = new Draft { Number = a, Token = b }; }\n");
        }

        (BodyAnalysis analysis, _) = await Analyze(source + "_ = one.Validate();" + new string('}', 12));

        Assert.InRange(analysis.Steps, analysis.Blocks, analysis.Blocks * FlowAnalysis.MaxStepsPerBlock);
    }

    [Fact]
    public async Task TruncatedCode_NeverThrows()
    {
        string source = CallSite.Body("""
            var one = new Draft { Number = text, First = new Line { Why = $"{text}" }, Lines = [new() { Sku = "a" }] };
            foreach (Line line in one.Lines!) { try { one.Method ??= line.Sku is { Length: > 1 } s ? Method.Card : method; } finally { one.Token = null; } }
            switch (one) { case { Method: Method.Card, Token: null } other2 when flag: _ = other2.Validate(); break; }
            var (a, b) = (one, other with { Note = maybe }); Action act = () => a.Number = text; void Local() => Consume(b);
            lock (text) { using var stream = new System.IO.MemoryStream(); one.Lines[0].Sku += "x"; }
            one = flag ? one : draft; Out(out one); _ = one?.Validate(); act(); Local(); if (text is not "x" and not null) { goto end; } end: return one;
            """) + """

            public static class Client2
            {
                public static object Run(string text) => (Make(null, text).Validate(), Make(text, text).Fill(text).Filled(new() { Why = text }).Validate());

                private static Draft Make(string? number, string text) { var made = new Draft { Number = number }; try { made.Token = text.Trim(); } finally { made.Method ??= Method.Card; } return made; }

                private static Draft Fill(this Draft one, string text) { foreach (char c in text) { one.Token += c; } if (one is { Number: null, First: { } first }) { first.Sku = text; } return text.Length > 1 ? one.Filled(one.First!) : one; }

                private static Draft Filled(this Draft one, Line line) { one.First = line; return one.Fill(line.Sku!); }
            }
            """;
        var bench = new Bench();
        Assert.Contains(await bench.Try(source), diagnostic => diagnostic.Id == "ORD3001" && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("number", StringComparison.Ordinal));
        for (int length = CallSite.Contracts.Length; length < source.Length; length += 10)
        {
            await bench.Try(source[..length]);
        }
    }

    /// <summary>The method that the statements make, analysed alone.</summary>
    private static async Task<(BodyAnalysis Analysis, int HelperSteps)> Analyze(string statements)
    {
        Compilation compilation = Generation.Run(CallSite.Body(statements), Generation.Options with { Guards = GeneratorGuards.NoException }).OutputCompilation;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        SyntaxTree tree = compilation.SyntaxTrees.First(tree => tree.FilePath.EndsWith("Order.cs", StringComparison.Ordinal));
        SyntaxNode method = (await tree.GetRootAsync()).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().Single(candidate => candidate.Identifier.ValueText == "Run0");
        var model = new CallSiteModel(compilation);
        var analysis = new BodyAnalysis(model, compilation.GetSemanticModel(tree), isStrict: false, static _ => { }, CancellationToken.None);
        analysis.Run(method);
        return (analysis, model.Summaries.Steps);
    }

    /// <summary>A method of some 2 000 lines.</summary>
    private static string Large(int branches, int orders)
    {
        var source = new StringBuilder();
        for (int i = 0; i < orders; i++)
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"var order{i} = new Draft {{ Number = text }};");
        }

        for (int i = 0; i < branches; i++)
        {
            int order = i % orders;
            source.AppendLine(CultureInfo.InvariantCulture, $$"""
                if (text.Length == {{i}})
                {
                    order{{order}}.Token = text;
                    order{{order}}.Method = Method.Card;
                }
                else
                {
                    order{{order}}.Number = maybe;
                    Fill(order{{order}});
                }
                """);
        }

        for (int i = 0; i < orders; i++)
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"_ = order{i}.Validate();");
        }

        return source.ToString();
    }
}
