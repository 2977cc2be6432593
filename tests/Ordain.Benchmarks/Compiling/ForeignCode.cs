using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Benchmarks.Compiling;

/// <summary>Ordinary code that has nothing to do with orders: classes with attributes, loops, creations of all kinds, records, lambdas.</summary>
internal static class ForeignCode
{
    private const int LinesOfAFile = 100;

    /// <param name="lines">About how many lines.</param>
    /// <param name="isReferenced">Whether the project refers to Ordain.</param>
    /// <param name="contracts">How many contracts it declares.</param>
    public static CSharpCompilation Compile(int lines, bool isReferenced, int contracts = 0)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        IEnumerable<MetadataReference> references = isReferenced
            ? SdkFiles.References
            : SdkFiles.References.Where(static reference => reference.Display?.EndsWith("Ordain.dll", StringComparison.Ordinal) != true);
        return CSharpCompilation.Create(
            "Foreign",
            [
                .. Enumerable.Range(0, lines / LinesOfAFile).Select(number => Parse($"Foreign{number}.cs", File(number))),
                .. Enumerable.Range(0, contracts).Select(number => Parse($"Order{number}.cs", Order(number))),
            ],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        SyntaxTree Parse(string path, string text)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), parseOptions, path);
            _ = tree.GetRoot();
            return tree;
        }
    }

    private static string Order(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System.ComponentModel.DataAnnotations;
        namespace Orders;

        [Ordain.Contract("Acme")]
        public sealed partial class Order{{number}}
        {
            [Required, StringLength(40)]
            public string? Number { get; init; }

            [Ordain.RequiredWhen("Number is null")]
            public string? Email { get; init; }
        }
        """);

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
