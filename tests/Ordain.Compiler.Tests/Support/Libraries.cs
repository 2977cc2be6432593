using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Tests;

/// <summary>Source in another project, as the compiler sees it in a build and as an editor sees it.</summary>
internal static class Libraries
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>A compiled assembly: there is no source.</summary>
    public static PortableExecutableReference Image(string source, string name = "Library", bool withGenerator = true, params IReadOnlyList<MetadataReference> references)
    {
        using MemoryStream image = GeneratedAssembly.Emit(Compile(source, name, withGenerator, references));
        return MetadataReference.CreateFromStream(image);
    }

    /// <summary>A project of the same solution.</summary>
    public static CompilationReference Project(string source, string name = "Library") => Compile(source, name, withGenerator: true, []).ToMetadataReference();

    public static MetadataReference Of(string source, bool isImage) => isImage ? Image(source) : Project(source);

    private static Compilation Compile(string source, string name, bool withGenerator, IReadOnlyList<MetadataReference> references)
    {
        Compilation compilation = CSharpCompilation.Create(
            name,
            [Parse(source, "Library.cs"), Parse(Generation.Usings, Generation.UsingsPath)],
            [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly), .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (withGenerator)
        {
            CSharpGeneratorDriver.Create([new OrdainGenerator().AsSourceGenerator()], parseOptions: Options).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        return compilation;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);
}
