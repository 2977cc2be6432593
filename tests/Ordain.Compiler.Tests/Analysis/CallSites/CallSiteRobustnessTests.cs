using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Xunit.Abstractions;

namespace Ordain.Compiler.Tests;

/// <summary>The analysis ends soon whatever the code is, and code that is half typed does not break it.</summary>
public sealed class CallSiteRobustnessTests(ITestOutputHelper output)
{
    private const int Branches = 300;

    private const int Orders = 50;

    private TimeSpan _analysis;

    [Fact]
    public Task LargeMethod_IsBounded() => IsBounded(CallSite.Body(Large(
        "var @ = new Draft { Number = text };", "@.Token = text; @.Method = Method.Card;", "@.Number = maybe; Fill(@);", "_ = @.Validate();")));

    [Fact]
    public Task LargeMethodOverModels_IsBounded() => IsBounded(ModelCallSiteTests.Source([Large(
        "var @ = new Cart { Id = text };", "@.Phone = text; @.Way = Way.Card;", "@.Id = maybe; Help.Number(@, text);", "_ = @.Validate(AcmeOrder.Contract);")]));

    private async Task IsBounded(string source)
    {
        long start = Stopwatch.GetTimestamp();
        (BodyAnalysis analysis, int helperSteps) = await Analyze(source);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{analysis.Blocks} blocks, {analysis.Steps} steps, {helperSteps} steps in helpers: {_analysis.TotalMilliseconds:0} ms, {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms with the compiler"));

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

        (BodyAnalysis analysis, _) = await Analyze(CallSite.Body(source + "_ = one.Validate();" + new string('}', 12)));

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

    /// <summary>The first method, analysed alone.</summary>
    private async Task<(BodyAnalysis Analysis, int HelperSteps)> Analyze(string source)
    {
        Compilation compilation = Generation.Run(source, Generation.Options with { Guards = GeneratorGuards.NoException }).OutputCompilation;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        SyntaxTree tree = compilation.SyntaxTrees.First(tree => tree.FilePath.EndsWith("Order.cs", StringComparison.Ordinal));
        SyntaxNode method = (await tree.GetRootAsync()).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().Single(candidate => candidate.Identifier.ValueText == "Run0");
        var model = new CallSiteModel(compilation);
        var analysis = new BodyAnalysis(model, compilation.GetSemanticModel(tree), isStrict: false, static _ => { }, CancellationToken.None);
        long start = Stopwatch.GetTimestamp();
        analysis.Run(method);
        _analysis = Stopwatch.GetElapsedTime(start);
        return (analysis, model.Summaries.Steps);
    }

    /// <summary>A method of some 2 000 lines, with 300 branches and 50 orders; <c>@</c> is one of them.</summary>
    private static string Large(string make, string then, string otherwise, string use)
    {
        var source = new StringBuilder();
        for (int i = 0; i < Orders; i++)
        {
            source.AppendLine(make.Replace("@", $"order{i}", StringComparison.Ordinal));
        }

        for (int i = 0; i < Branches; i++)
        {
            source.AppendLine($$"""
                if (text.Length == {{i}})
                {
                    {{then}}
                }
                else
                {
                    {{otherwise}}
                }
                """.Replace("@", $"order{i % Orders}", StringComparison.Ordinal));
        }

        for (int i = 0; i < Orders; i++)
        {
            source.AppendLine(use.Replace("@", $"order{i}", StringComparison.Ordinal));
        }

        return source.ToString();
    }
}
