using System.Text;
using Ordain.Cli;
using Ordain.Cli.Readiness;

if (args is not ["report", var assembly, "--references", var references, "--output", var output, .. var rest]
    || rest.Where((_, i) => i % 2 == 0).Any(option => option != "--libraries") || rest.Length % 2 != 0)
{
    Console.Error.WriteLine("usage: Ordain.Cli report <assembly> --references <file with one path a line> --output <file without extension> [--libraries <folder>]...");
    return 2;
}

foreach (string file in new[] { assembly, references })
{
    if (!File.Exists(file))
    {
        Console.Error.WriteLine($"There is no file '{file}'.");
        return 2;
    }
}

// Before anything that needs them is run.
Libraries.LookIn(rest.Where((_, i) => i % 2 != 0));
IReadOnlyList<ModelMatrix> matrices = MatrixReader.Read(assembly, File.ReadAllLines(references));
string title = Path.GetFileNameWithoutExtension(assembly);
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
File.WriteAllText(output + ".md", MarkdownPage.Of(title, matrices), encoding);
File.WriteAllText(output + ".html", HtmlPage.Of(title, matrices), encoding);
return 0;
