using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Tests;

/// <summary>What happens to a project in an editor, at random.</summary>
internal sealed class RandomEdits
{
    private static readonly EditedProject _blank = new([]);

    /// <summary>Another project and the same as an assembly, in two versions that differ in constants, and one that differs in bodies only.</summary>
    private static readonly MetadataReference[] _libraries = [.. Libraries()];

    private readonly Random _random;
    private readonly List<EditableFile> _files;
    private readonly EditedProject _project;
    private MetadataReference? _library;

    /// <summary>Begins with the shop.</summary>
    /// <param name="random">What is done.</param>
    /// <param name="isLarge">Whether it has so many types that several of them share a generated file.</param>
    public RandomEdits(Random random, bool isLarge)
    {
        _random = random;
        _files = [.. EditableShop.Files(), .. isLarge ? EditableShop.More() : []];
        _library = _libraries[0];
        _project = new EditedProject(_files.Select(static file => (file.Path, file.Text)));
        _project.Compilation = _project.Compilation.AddReferences(_library);
        _project.Run();
    }

    /// <summary>Goes on where others ended.</summary>
    public RandomEdits(Random random, RandomEdits start)
    {
        _random = random;
        _files = start._files.ConvertAll(static file => file.Copy());
        _project = start._project.Copy();
        _library = start._library;
        Done = [.. start.Done];
    }

    public List<string> Done { get; } = [];

    public void Run(int edits)
    {
        for (int i = 0; i < edits; i++)
        {
            Done.Add(Edit());
            if (_random.Chance(25))
            {
                Done.Add(Edit());
            }

            _project.Run();
        }
    }

    private string Edit()
    {
        EditableFile file = _files[_random.Next(_files.Count)];
        switch (_random.Next(20))
        {
            case 0:
                return Remove(file);
            case 1:
                return Rename(file);
            case 2:
                return ChangeLibrary();
            case 3:
                return ChangeOptions();
            case 4 or 5:
                return InsertLine(file);
            case 6 or 7:
                return TypeBadly(file);
            default:
                file = _files.Find(static file => file.Typed is not null && file.IsThere) is { } typed && _random.Chance(40) ? typed : file;
                file.Typed = null;
                string what = file.Change(_random);
                return Apply(file, $"{file.Path}: {what}");
        }
    }

    private string Remove(EditableFile file)
    {
        if (file.IsThere && _files.Count(static file => file.IsThere) > 3)
        {
            file.IsThere = false;
            _project.Compilation = _project.Compilation.RemoveSyntaxTrees(TreeOf(file)!);
            return $"{file.Path}: removed";
        }

        return Apply(file, $"{file.Path}: added");
    }

    private string Rename(EditableFile file)
    {
        SyntaxTree? tree = TreeOf(file);
        string old = file.Path;
        file.Path = file.Path.EndsWith(".g.cs", StringComparison.Ordinal) ? file.Path.Replace(".g.cs", ".cs", StringComparison.Ordinal) : file.Path.Replace(".cs", ".g.cs", StringComparison.Ordinal);
        if (tree is not null)
        {
            _project.Compilation = _project.Compilation.ReplaceSyntaxTree(tree, _project.Parse(file.Path, file.Text));
        }

        return $"{old}: renamed to {file.Path}";
    }

    private string ChangeLibrary()
    {
        MetadataReference? next = _random.Chance(20) ? null : _libraries[_random.Next(_libraries.Length)];
        if (_library is not null)
        {
            _project.Compilation = _project.Compilation.RemoveReferences(_library);
        }

        _library = next;
        if (_library is not null)
        {
            _project.Compilation = _project.Compilation.AddReferences(_library);
        }

        return $"library {Array.IndexOf(_libraries, next)}";
    }

    private string ChangeOptions()
    {
        CSharpCompilationOptions options = _project.Compilation.Options;
        switch (_random.Next(4))
        {
            case 0:
                NullableContextOptions nullable = _random.Pick(NullableContextOptions.Disable, NullableContextOptions.Enable, NullableContextOptions.Warnings, NullableContextOptions.Annotations);
                _project.Compilation = _project.Compilation.WithOptions(options.WithNullableContextOptions(nullable));
                return $"nullable {nullable}";
            case 1:
                string name = _random.Pick("Shop", "Store", "Shop.App");
                _project.Compilation = _project.Compilation.WithAssemblyName(name);
                return $"assembly {name}";
            case 2:
                _project.Compilation = _project.Compilation.WithOptions(options.WithOptimizationLevel(_random.Pick(OptimizationLevel.Debug, OptimizationLevel.Release)).WithOutputKind(_random.Pick(OutputKind.DynamicallyLinkedLibrary, OutputKind.ConsoleApplication)));
                return "kind of output";
            default:
                string[] symbols = _random.Chance(50) ? ["RETAIL"] : [];
                LanguageVersion version = _random.Pick(LanguageVersion.Preview, LanguageVersion.CSharp9, LanguageVersion.CSharp12);
                _project.Reparse(_project.ParseOptions.WithPreprocessorSymbols(symbols).WithLanguageVersion(version));
                return $"symbols [{string.Join(',', symbols)}], C# {version}";
        }
    }

    private string InsertLine(EditableFile file)
    {
        string line = _random.Pick("#nullable disable", "#nullable enable", "#nullable restore", "#if RETAIL", "#endif", "#else", "#pragma warning disable", "#define RETAIL", "#region R", "// A comment.", "", "using System.Linq;", "[assembly: CLSCompliant(true)]", "public sealed class Line { }", "Console.WriteLine();", "/*", "*/", "}");
        string[] lines = file.Text.Split('\n');
        int at = _random.Next(lines.Length + 1);
        file.Typed = string.Join('\n', [.. lines[..at], line, .. lines[at..]]);
        return Apply(file, $"{file.Path}({(at + 1).ToString(CultureInfo.InvariantCulture)}): {line}");
    }

    private string TypeBadly(EditableFile file)
    {
        var text = new StringBuilder(file.Text);
        int at = _random.Next(text.Length);
        int removed = Math.Min(_random.Next(4), text.Length - at);
        string typed = _random.Pick("", "", "{", "}", "\"", "x", "?", ";", "(", "[", "@", " class ", "\n", ".", "<");
        text.Remove(at, removed).Insert(at, typed);
        file.Typed = text.ToString();
        return Apply(file, string.Create(CultureInfo.InvariantCulture, $"{file.Path}[{at}]: {removed} characters become '{typed}'"));
    }

    private string Apply(EditableFile file, string what)
    {
        SyntaxTree now = _project.Parse(file.Path, file.Text);
        _project.Compilation = TreeOf(file) is { } tree ? _project.Compilation.ReplaceSyntaxTree(tree, now) : _project.Compilation.AddSyntaxTrees(now);
        file.IsThere = true;
        return what;
    }

    private SyntaxTree? TreeOf(EditableFile file) => _project.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == file.Path);

    private static IEnumerable<MetadataReference> Libraries()
    {
        foreach ((string constant, string body) in new[] { ("5", "1"), ("6", "1"), ("5", "2") })
        {
            CSharpCompilation library = CSharpCompilation.Create(
                "Depot",
                [_blank.Parse("Parcel.cs", $"namespace Depot {{ public sealed class Parcel {{ [System.ComponentModel.DataAnnotations.StringLength({constant})] public string Code {{ get; init; }} [Ordain.RequiredWhen(\"Code == Limits.Text\")] public string More {{ get; init; }} public int Size() => {body}; }} public static class Limits {{ public const string Text = \"t{constant}\"; }} }}")],
                _blank.Compilation.References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            yield return library.ToMetadataReference();
            using MemoryStream stream = GeneratedAssembly.Emit(library);
            yield return MetadataReference.CreateFromImage(stream.ToArray());
        }
    }
}
