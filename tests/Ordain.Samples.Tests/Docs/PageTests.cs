using System.Text.RegularExpressions;

namespace Ordain.Samples.Tests.Docs;

/// <summary>What holds for every page and every file.</summary>
public sealed partial class PageTests
{
    private const string NotInsideAPath = @"(?<![\w.:/~*$})-])";

    public static TheoryData<string> Pages => [.. Repository.Files.Where(static file => file.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>The pages with blocks that are marked as complete code.</summary>
    public static TheoryData<string> PagesWithCode =>
        [.. Repository.Files.Where(static file => file.EndsWith(".md", StringComparison.Ordinal) && Compiled(file).Any())];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ALink_LeadsToAFileThatExists(string page)
    {
        string text = Repository.Read(page);
        string folder = Path.GetDirectoryName(page)!;
        foreach (string link in Markdown.Links(text).Where(static link => !Uri.TryCreate(link, UriKind.Absolute, out _)))
        {
            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, folder, parts[0]));
            Assert.True(Repository.Exists(target), $"{page} links to {link}, which does not exist.");
            Assert.True(
                parts.Length == 1 || Markdown.Anchors(Repository.Read(target)).Contains(parts[1]),
                $"{page} links to {link}, and {target} has no such heading.");
        }
    }

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public async Task MarkedCode_CompilesAndPrintsWhatIsShown(string page)
    {
        // The blocks of a page belong together, as the files of one project.
        Example example = await Example.CompileAsync(Compiled(page).Select(static (block, i) => ($"Block{i + 1}.cs", block.Text)));
        Assert.True(example.Diagnostics.Count == 0, $"The code of {page} gives:\n{example.Print(withLinks: false)}");

        foreach (CodeBlock excerpt in Markdown.Blocks(Repository.Read(page)).Where(static block => block.Marker == "generated"))
        {
            Assert.True(
                example.GeneratedSources.Any(source => Unindented(source).Contains(Unindented(excerpt.Text), StringComparison.Ordinal)),
                $"{page} shows this as generated:\n{excerpt.Text}\nGenerated is:\n{string.Join('\n', example.GeneratedSources)}");
        }

        CodeBlock? printed = Markdown.Blocks(Repository.Read(page)).SingleOrDefault(static block => block.Marker == "prints");
        if (printed is not null)
        {
            using GeneratedAssembly program = example.Load();
            string output = Run(program);
            Assert.True(printed.Text == output, $"{page} should show:\n{output}");
        }
    }

    [Fact]
    public void AFile_NamesNoPathOfAMachine()
    {
        var here = new Regex($"{NotInsideAPath}{Regex.Escape(Repository.Root.TrimEnd('/', '\\'))}(?!\\w)");
        var found = new List<string>();
        foreach (string file in Repository.Files)
        {
            string[] lines = Repository.Read(file).Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (MachinePath.IsMatch(lines[i]) || here.IsMatch(lines[i]))
                {
                    found.Add($"{file}({i + 1}): {lines[i].Trim()}");
                }
            }
        }

        Assert.True(found.Count == 0, $"These lines name a path of a machine:\n{string.Join('\n', found)}");
    }

    private static IEnumerable<CodeBlock> Compiled(string page) =>
        Markdown.Blocks(Repository.Read(page)).Where(static block => block is { Marker: "compiles", Language: "csharp" });

    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(static line => line.TrimStart()));

    /// <summary>No other test of this assembly writes to the console.</summary>
    private static string Run(GeneratedAssembly program)
    {
        TextWriter before = Console.Out;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            program.Assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return output.ToString().ReplaceLineEndings("\n");
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    /// <summary>The folders of people and of build machines; a path in an address, such as <c>https://example.com/home/</c>, is none.</summary>
    [GeneratedRegex(NotInsideAPath + @"/(?:home|root|Users|work|workspace|tmp|opt|mnt)/\w|\b[A-Z]:\\{1,2}[A-Z]\w")]
    private static partial Regex MachinePath { get; }
}
