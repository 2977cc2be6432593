using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>Fails if the output does not compile.</summary>
internal static class CompilationGuard
{
    // Test inputs are not documented; what the generator emits has to be.
    private const string MissingDocumentation = "CS1591";

    public static void Check(GeneratorReport report, GeneratorRunOptions options)
    {
        var least = options.CompileWithWarningsAsErrors ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        Diagnostic[] broken =
        [
            .. report.CompilationDiagnostics.Where(diagnostic =>
                diagnostic.Severity >= least
                && !options.IgnoredCompilerDiagnostics.Contains(diagnostic.Id)
                && !(diagnostic.Id == MissingDocumentation && report.IsInput(diagnostic.Location.SourceTree))),
        ];
        if (broken.Length == 0)
        {
            return;
        }

        var trees = broken.Select(diagnostic => diagnostic.Location.SourceTree).OfType<SyntaxTree>().Where(tree => !report.IsInput(tree)).Distinct();
        throw new GeneratorRunException(
            GeneratorGuards.Compilation,
            $"the output does not compile:\n  {string.Join("\n  ", broken.Select(diagnostic => diagnostic.ToString()))}\n"
            + string.Join("\n", trees.Select(tree => $"--- {tree.FilePath}\n{tree}")));
    }
}
