using System.Text;
using Ordain.Cli.Readiness;

// What is read is a compiled assembly: the tool runs nothing of it.
if (args is not ["report", var assembly, "--references", var references, "--output", var output])
{
    Console.Error.WriteLine("usage: ordain report <assembly> --references <file with one path a line> --output <folder>");
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

IReadOnlyList<ModelMatrix> matrices = MatrixReader.Read(assembly, File.ReadAllLines(references));
Directory.CreateDirectory(output);
string name = Path.Combine(output, "ordain-readiness");
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
File.WriteAllText(name + ".md", MarkdownPage.Of(matrices), encoding);
File.WriteAllText(name + ".html", HtmlPage.Of(matrices), encoding);
Console.WriteLine($"{name}.md");
return 0;
