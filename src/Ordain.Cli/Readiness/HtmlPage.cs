using System.Net;
using System.Text;

namespace Ordain.Cli.Readiness;

/// <summary>The matrices as one HTML page that loads nothing.</summary>
internal static class HtmlPage
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Readiness</title>
        <style>
        body { font-family: sans-serif; margin: 2em; }
        table { border-collapse: collapse; margin-bottom: 2em; }
        th, td { border: 1px solid #ccc; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }
        thead th { position: sticky; top: 0; background: #f4f4f4; }
        .gap { background: #fdd; }
        .required { background: #dfd; }
        .conditional, .forbidden { background: #ffd; }
        code { display: block; color: #555; }
        </style>
        </head>
        <body>
        <h1>Readiness</h1>
        <p>What each provider says about each member of a model. Fields in red have no member.</p>

        """;

    public static string Of(IReadOnlyList<ModelMatrix> matrices)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (ModelMatrix matrix in matrices)
        {
            text.Append("<h2>").Append(Encode(matrix.Model)).Append("</h2>\n<table>\n<thead><tr><th>member</th>")
                .AppendJoin("", matrix.Providers.Select(provider => $"<th>{Encode(provider)}</th>")).Append("</tr></thead>\n<tbody>\n");
            foreach (MatrixRow row in matrix.Rows)
            {
                text.Append("<tr><th>").Append(Encode(row.Name)).Append("</th>").AppendJoin("", row.Cells.Select(Cell)).Append("</tr>\n");
            }

            text.Append("</tbody>\n</table>\n");
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Cell(MatrixCell? cell) => cell is null
        ? "<td></td>"
        : $"<td class=\"{(cell is { IsMissing: true, Need: not FieldNeed.Optional } ? "gap" : ClassOf(cell.Need))}\"><code>{Encode(cell.Field)}</code>{Encode(cell.ToString())}</td>";

    private static string ClassOf(FieldNeed need) => need switch
    {
        FieldNeed.Required => "required",
        FieldNeed.Conditional => "conditional",
        FieldNeed.Forbidden => "forbidden",
        _ => "optional",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
