using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Roslyn;

/// <summary>A test of analyzers: the diagnostics of some sources are exactly the expected ones.</summary>
public abstract partial class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Creates a test without sources.</summary>
    protected AnalyzerTest() => TestState = NewState();

    /// <summary>The language of the sources.</summary>
    public abstract string Language { get; }

    /// <summary>Appends a source to <see cref="TestState"/>.</summary>
    public string TestCode
    {
        set
        {
            if (value is not null)
            {
                TestState.Sources.Add(value);
            }
        }
    }

    /// <summary>The input of the test.</summary>
    public SolutionState TestState { get; }

    /// <summary>The diagnostics expected in the input, besides those that markup declares.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Which of the compiler's diagnostics count.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Checks to leave out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>The target framework.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>The ids to switch off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Changes to make to every solution before it is compiled.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>Called for every actual diagnostic and the expected one that it matches.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    /// <summary>The assertions.</summary>
    protected static TVerifier Verify { get; } = new();

    /// <summary>What the names of unnamed sources start with.</summary>
    protected virtual string DefaultFilePathPrefix => "/0/Test";

    /// <summary>The name of the project, and of its assembly.</summary>
    protected virtual string DefaultTestProjectName => "TestProject";

    /// <summary>The file of expected locations that name none.</summary>
    protected virtual string DefaultFilePath => DefaultFilePathPrefix + "0." + DefaultFileExt;

    /// <summary>The extension of unnamed sources.</summary>
    protected abstract string DefaultFileExt { get; }

    /// <summary>Runs the test.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default) =>
        await RunImplAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>The analyzers to test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The types of the generators to run.</summary>
    protected virtual IEnumerable<Type> GetSourceGenerators() => [];

    /// <summary>The options of every compilation.</summary>
    protected abstract CompilationOptions CreateCompilationOptions();

    /// <summary>The options that every source is parsed with.</summary>
    protected abstract ParseOptions CreateParseOptions();

    /// <summary>The descriptor of markup without an id; null if there is no such.</summary>
    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        if (MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor))
        {
            return analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault();
        }

        return analyzers is [{ SupportedDiagnostics: [var only] }, ..] ? only : null;
    }

    /// <summary>Whether a diagnostic of the compiler counts at a level.</summary>
    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) => compilerDiagnostics switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
        _ => true,
    };

    /// <summary>Switches the analyzers' rules on, and the disabled ones off; what a transform has set stays.</summary>
    protected virtual Project ApplyCompilationOptions(Project project)
    {
        var severities = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal);
        foreach (DiagnosticDescriptor descriptor in GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            severities[descriptor.Id] = descriptor.IsEnabledByDefault ? ReportDiagnostic.Default : SeverityOf(descriptor);
        }

        // An analyzer that throws is reported under this id, as a warning by default.
        severities["AD0001"] = ReportDiagnostic.Error;
        foreach (string id in DisabledDiagnostics)
        {
            severities[id] = ReportDiagnostic.Suppress;
        }

        CompilationOptions options = project.CompilationOptions!;
        foreach (var (id, severity) in options.SpecificDiagnosticOptions)
        {
            severities[id] = severity;
        }

        return project.WithCompilationOptions(options.WithSpecificDiagnosticOptions(severities));
    }

    private protected SolutionState NewState() => new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    private static ReportDiagnostic SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
