using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit;

/// <summary>Makes compilations and drivers the same way for every run.</summary>
internal static class GeneratorInput
{
    public const string DefaultPath = "Input.cs";

    public const string UnrelatedPath = "Unrelated__.cs";

    public const string UnrelatedText = "internal static class Unrelated__\n{\n}\n";

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, GeneratorRunOptions options) =>
        CSharpCompilation.Create(
            options.AssemblyName,
            sources.Select(source => Parse(source.Path, source.Text, options)),
            [.. TestReferences.Framework, .. options.ReferencedAssemblies.Distinct().Select(TestReferences.For), .. options.References],
            new CSharpCompilationOptions(options.OutputKind, allowUnsafe: true, nullableContextOptions: options.Nullable));

    public static SyntaxTree Parse(string path, string text, GeneratorRunOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions(options), path);

    public static GeneratorDriver Drive(IIncrementalGenerator generator, GeneratorRunOptions options) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: ParseOptions(options),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult ResultOrThrow(this GeneratorDriver driver, string run)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.Exception is null
            ? result
            : throw new GeneratorRunException(GeneratorGuards.NoException, $"the generator threw in {run}: {result.Exception}", result.Exception);
    }

    private static CSharpParseOptions ParseOptions(GeneratorRunOptions options) =>
        new(options.LanguageVersion, DocumentationMode.Diagnose);
}
