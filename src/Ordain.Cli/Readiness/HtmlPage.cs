using System.Globalization;
using System.Net;
using System.Text;

namespace Ordain.Cli.Readiness;

/// <summary>The matrices as one HTML page that loads nothing and runs nothing.</summary>
internal static class HtmlPage
{
    private const string Style = """
        :root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --page: #fff; --head: #f6f8fa;
          --required: #1a7f37; --conditional: #9a6700; --forbidden: #8250df; --gap: #b3261e; --gap-fill: #ffebe9; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --page: #0d1117; --head: #151b23;
          --required: #3fb950; --conditional: #d29922; --forbidden: #ab7df8; --gap: #ff7b72; --gap-fill: #3c1618; } }
        body { margin: 2rem auto; padding: 0 1.5rem; max-width: 100rem; background: var(--page); color: var(--text); font: 0.875rem/1.45 system-ui, sans-serif; }
        h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; font-size: 1.25rem; }
        p, li { color: var(--dim); }
        table { margin: 1rem 0 2rem; border-collapse: collapse; }
        caption { padding: 0.5rem 0; text-align: left; font-weight: 600; }
        th, td { padding: 0.4rem 0.75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
        thead th { position: sticky; top: 0; background: var(--head); white-space: nowrap; }
        tbody th { font-weight: 600; white-space: nowrap; }
        tbody tr:hover { background: var(--head); }
        code { font: 0.8125rem ui-monospace, monospace; white-space: nowrap; }
        ul { margin: 0; padding: 0; list-style: none; }
        li { max-width: 26rem; padding-left: 1.4em; }
        li + li { margin-top: 0.5rem; }
        li code { display: block; color: var(--text); }
        li::before { float: left; width: 1.4em; margin-left: -1.4em; content: "○"; }
        .required::before { content: "●"; color: var(--required); }
        .conditional::before { content: "◐"; color: var(--conditional); }
        .forbidden::before { content: "⊘"; color: var(--forbidden); }
        .gap { padding: 0.2rem 0.4rem 0.2rem 1.7rem; border-radius: 4px; background: var(--gap-fill); color: var(--gap); }
        .gap::before { content: "✗"; color: var(--gap); }
        .none { color: var(--dim); }
        summary { cursor: pointer; font-weight: 600; }
        @media print { details > * { display: block; } thead th { position: static; } }
        """;

    public static string Of(string title, IReadOnlyList<ModelMatrix> matrices)
    {
        var text = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Readiness of {Encode(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <h1>Readiness of {Encode(title)}</h1>
            <p>{Encode(matrices.Count == 0 ? Wording.NoModel : Wording.Introduction)}</p>

            """.ReplaceLineEndings("\n"));
        foreach (ModelMatrix matrix in matrices)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(matrix.Model)}</h2>\n");
            Table(text, "Providers", ["provider", "required", "conditional", "optional", "missing"], Coverage.Of(matrix).Select(Row));
            Rows(text, "Members", matrix, matrix.Rows.Where(row => !row.IsIdle));
            if (matrix.Rows.Any(row => row.IsIdle))
            {
                text.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{Wording.Idle}</summary>\n");
                Rows(text, Wording.Idle, matrix, matrix.Rows.Where(row => row.IsIdle));
                text.Append("</details>\n");
            }
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Row(Coverage coverage)
    {
        string gaps = coverage.Gaps.Count == 0
            ? $"<td>{Wording.Nothing}</td>"
            : $"<td><ul>{string.Concat(coverage.Gaps.Select(gap => $"<li class=\"gap\"><code>{Encode(gap.JsonPath)}</code></li>"))}</ul></td>";
        return $"<th scope=\"row\">{Encode(coverage.Provider)}</th><td>{coverage.Required}</td><td>{coverage.Conditional}</td><td>{coverage.Optional}</td>{gaps}";
    }

    private static void Rows(StringBuilder text, string caption, ModelMatrix matrix, IEnumerable<MatrixRow> rows) => Table(
        text,
        caption,
        ["member", .. matrix.Providers],
        rows.Select(row => $"<th scope=\"row\"><code>{Encode(row.Name)}</code></th>{string.Concat(row.Cells.Select(Cell))}"));

    private static void Table(StringBuilder text, string caption, string[] head, IEnumerable<string> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"<table>\n<caption>{Encode(caption)}</caption>\n<thead><tr>")
            .AppendJoin("", head.Select(cell => $"<th scope=\"col\">{Encode(cell)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (string row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr>{row}</tr>\n");
        }

        text.Append("</tbody>\n</table>\n");
    }

    private static string Cell(List<MatrixField> fields) => fields.Count == 0
        ? "<td class=\"none\">–</td>"
        : $"<td><ul>{string.Concat(fields.Select(field => $"<li class=\"{ClassOf(field)}\"><code>{Encode(field.JsonPath)}</code>{(field.IsGap ? "<strong>missing</strong>, " : "")}{Encode(field.Description)}</li>"))}</ul></td>";

    private static string ClassOf(MatrixField field) => field.IsGap ? "gap" : field.Need switch
    {
        FieldNeed.Required => "required",
        FieldNeed.Conditional => "conditional",
        FieldNeed.Forbidden => "forbidden",
        _ => "optional",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
