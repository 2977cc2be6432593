extern alias compiler;

using System.Globalization;
using compiler::Ordain.Compiler.Analysis.CallSites;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Benchmarks.Running;

namespace Ordain.Benchmarks.Compiling;

/// <summary>
/// What the rules at call sites cost a method that submits an order, as a Markdown table, beside what the compiler needs for any rule that
/// follows code: to bind the method, and to make the graph of its control flow.
/// </summary>
internal static class MethodRun
{
    private const int OrderingFiles = 20;

    public static void Print(int turns)
    {
        Console.WriteLine($"| ms of the processor, the least of {turns} runs | binding and graph | with the rules | the rules alone |");
        Console.WriteLine("|---|---:|---:|---:|");
        Print("a method that submits an order", [.. OrderingCode.Files(OrderingFiles)], turns);
        Print("a method of 2 000 lines, 300 branches and 50 orders", [LargeOrderingCode.File()], turns);
    }

    private static void Print(string name, SyntaxTree[] files, int turns)
    {
        CSharpCompilation project = ForeignCode.Compile(files, OrderingCode.References);
        if (project.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        MethodDeclarationSyntax[] methods = [.. files.SelectMany(static file => file.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())];
        double floor = double.MaxValue;
        double all = double.MaxValue;
        for (int turn = 0; turn < turns; turn++)
        {
            floor = Math.Min(floor, Time(project, methods, static (_, semantics, method) => MakeGraph(semantics, method)));
            all = Math.Min(all, Time(project, methods, static (model, semantics, method) => new BodyAnalysis(
                model,
                semantics,
                isStrict: false,
                static diagnostic => throw new InvalidOperationException(diagnostic.ToString()),
                CancellationToken.None).Run(method)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {floor:0.00} | {all:0.00} | {all - floor:0.00} |"));
    }

    private static double Time(CSharpCompilation project, MethodDeclarationSyntax[] methods, Action<CallSiteModel, SemanticModel, SyntaxNode> work)
    {
        GC.Collect();
        CSharpCompilation compilation = project.Clone();
        var model = new CallSiteModel(compilation);
        var semantics = new Dictionary<SyntaxTree, SemanticModel>();
        long start = ThreadClock.Now;
        foreach (MethodDeclarationSyntax method in methods)
        {
            if (!semantics.TryGetValue(method.SyntaxTree, out SemanticModel? file))
            {
                semantics.Add(method.SyntaxTree, file = compilation.GetSemanticModel(method.SyntaxTree));
            }

            work(model, file, method);
        }

        return (ThreadClock.Now - start) / 1e6 / methods.Length;
    }

    private static void MakeGraph(SemanticModel semantics, SyntaxNode method)
    {
        IOperation root = semantics.GetOperation(method)!;
        foreach (IOperation part in root.DescendantsAndSelf())
        {
            _ = part.Type;
        }

        _ = BodyAnalysis.GraphOf(root, CancellationToken.None);
    }
}
