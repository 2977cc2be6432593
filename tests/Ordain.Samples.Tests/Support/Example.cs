using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;
using Ordain.Compiler;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Peach;

namespace Ordain.Samples.Tests;

/// <summary>Code from the docs, compiled as a user's project would be: with the generator, and with all analyzers.</summary>
internal sealed class Example
{
    // The examples have no comments for documentation.
    private const string MissingDocumentation = "CS1591";

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
    [
        .. typeof(OrdainGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly GeneratorReport _report;

    private Example(GeneratorReport report, IReadOnlyList<Diagnostic> diagnostics)
    {
        _report = report;
        Diagnostics = diagnostics;
    }

    /// <summary>What the compiler and the analyzers report, warnings and errors and what the example is about, in the order of the files and their lines.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The diagnostics as a build prints them, one a line, with or without the link to the page of each.</summary>
    public string Print(bool withLinks) => string.Concat(Diagnostics.Select(diagnostic =>
    {
        string line = CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture);
        return (withLinks ? line : line.Replace($" ({diagnostic.Descriptor.HelpLinkUri})", "", StringComparison.Ordinal)) + "\n";
    }));

    /// <summary>What the generator made.</summary>
    public IEnumerable<string> GeneratedSources => _report.GeneratedSources.Values;

    public GeneratedAssembly Load() => _report.Load();

    public static async Task<Example> CompileAsync(IEnumerable<(string Path, string Text)> files, string usings = "", string about = "")
    {
        (string Path, string Text)[] sources = [.. files];
        bool isProgram = Array.Exists(sources, static source => CSharpSyntaxTree.ParseText(source.Text).GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any());
        GeneratorReport report = GeneratorRun.Run<OrdainGenerator>([("Usings.cs", $"{ImplicitUsings}\n{usings}"), .. sources], new GeneratorRunOptions
        {
            AssemblyName = "Docs",
            AllowCompilationErrors = true,
            OutputKind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            ReferencedAssemblies =
            [
                typeof(ContractAttribute).Assembly,
                typeof(OutcomeKind).Assembly,
                typeof(OpttyOrder).Assembly,
                typeof(AfterpayOrder).Assembly,
                typeof(PeachOrder).Assembly,
                typeof(IServiceCollection).Assembly,
                typeof(ServiceProvider).Assembly,
                typeof(IHttpClientBuilder).Assembly,
            ],
        });
        ImmutableArray<Diagnostic> reported = await report.OutputCompilation
            .WithAnalyzers(_analyzers, new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                // An analyzer that throws is an answer too, and the tests must see it.
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAllDiagnosticsAsync();
        return new(report,
        [
            .. reported
                .Where(diagnostic => (diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id == about) && !diagnostic.IsSuppressed && diagnostic.Id != MissingDocumentation)
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan),
        ]);
    }
}
