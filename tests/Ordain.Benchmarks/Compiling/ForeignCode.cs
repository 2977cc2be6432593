using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Benchmarks.Compiling;

/// <summary>Ordinary code that has nothing to do with orders: classes with attributes, loops, creations of all kinds, records, lambdas.</summary>
internal static class ForeignCode
{
    private const string Folder = "ORDAIN_FOREIGN_CODE";
    private const int LinesOfAFile = 100;

    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>The C# files of the folder that <c>ORDAIN_FOREIGN_CODE</c> names; where it names none, code that is made here.</summary>
    /// <param name="lines">About how many lines are made.</param>
    public static IReadOnlyList<SyntaxTree> Files(int lines) => Environment.GetEnvironmentVariable(Folder) is { Length: > 0 } folder
        ? [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(static path => Parse(path, System.IO.File.ReadAllText(path)))]
        : [.. Enumerable.Range(0, lines / LinesOfAFile).Select(static number => Parse($"Foreign{number}.cs", File(number)))];

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> files, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "Foreign",
        files,
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    public static SyntaxTree Parse(string path, string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _options, path);
        _ = tree.GetRoot();
        return tree;
    }

    private static string File(int number)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.ComponentModel;
            using System.Linq;

            namespace Foreign.Part{{number}};

            [Serializable, Description("Part {{number}}")]
            public sealed class Service
            {
                private readonly Dictionary<string, List<Entry>> _entries = new();

                [DefaultValue(3)]
                public int Limit { get; set; } = 3;

                public record Entry(string Name, int Count)
                {
                    public DateTime At { get; init; }
                }

            """);
        for (int i = 0; i < 4; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""

                    public IReadOnlyList<Entry> Collect{{i}}(IEnumerable<string> names, int start)
                    {
                        var found = new List<Entry>();
                        foreach (string name in names)
                        {
                            if (name.Length > Limit && _entries.TryGetValue(name, out List<Entry>? known))
                            {
                                found.AddRange(known.Where(entry => entry.Count > start).Select(entry => entry with { Count = entry.Count + {{i}} }));
                                continue;
                            }

                            Entry created = new(name, start) { At = DateTime.UnixEpoch };
                            try
                            {
                                _entries.Add(name, new List<Entry> { created, new Entry(name + start, {{i}}) });
                            }
                            catch (ArgumentException exception) when (exception.Message.Length > 0)
                            {
                                throw new InvalidOperationException($"{name} of {start}", exception);
                            }
                        }

                        return found;
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }
}
