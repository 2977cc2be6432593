using System.Globalization;
using System.Net;
using System.Text;

namespace Ordain.Cli.Readiness;

/// <summary>The matrices as one HTML page that loads nothing and runs nothing.</summary>
internal static class HtmlPage
{
    // Marks say what the text beside them says, and are not read out: browsers that do not know the alternative text take the line before.
    private const string Style = """
        :root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --page: #fff; --head: #f6f8fa;
          --required: #1a7f37; --conditional: #9a6700; --forbidden: #8250df; --gap: #b3261e; --gap-fill: #ffebe9; }
        @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --page: #0d1117; --head: #151b23;
          --required: #3fb950; --conditional: #d29922; --forbidden: #ab7df8; --gap: #ff7b72; --gap-fill: #3c1618; } }
        body { margin: 2rem auto; padding: 0 1.5rem; max-width: 100rem; background: var(--page); color: var(--text); font: 0.875rem/1.45 system-ui, sans-serif; }
        h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; font-size: 1.25rem; } h3 { font-size: 1rem; }
        p, li { color: var(--dim); }
        a { color: inherit; }
        table { margin: 1rem 0 2rem; border-collapse: separate; border-spacing: 0; border: solid var(--line); border-width: 1px 0 0 1px; }
        caption { padding: 0.5rem 0; text-align: left; font-weight: 600; }
        th, td { padding: 0.4rem 0.75rem; border: solid var(--line); border-width: 0 1px 1px 0; text-align: left; vertical-align: top; }
        thead th { position: sticky; top: 0; z-index: 2; background: var(--head); white-space: nowrap; }
        tbody th { position: sticky; left: 0; z-index: 1; background: var(--page); font-weight: 600; white-space: nowrap; }
        thead th:first-child { left: 0; z-index: 3; }
        tbody tr:hover > * { background: var(--head); }
        code { font: 0.8125rem ui-monospace, monospace; white-space: nowrap; }
        ul { margin: 0; padding: 0; list-style: none; }
        td li { max-width: 26rem; padding-left: 1.4em; }
        td li + li { margin-top: 0.5rem; }
        td li code { display: block; color: var(--text); }
        td li::before { float: left; width: 1.4em; margin-left: -1.4em; content: "○"; content: "○" / ""; }
        td .required::before { content: "●"; content: "●" / ""; color: var(--required); }
        td .conditional::before { content: "◐"; content: "◐" / ""; color: var(--conditional); }
        td .forbidden::before { content: "⊘"; content: "⊘" / ""; color: var(--forbidden); }
        td .absent::before { content: "·"; content: "·" / ""; }
        td .gap { padding: 0.2rem 0.4rem 0.2rem 1.7rem; border-radius: 4px; background: var(--gap-fill); color: var(--gap); }
        td .gap::before { content: "✗"; content: "✗" / ""; color: var(--gap); }
        ol li { max-width: 60rem; margin: 0.25rem 0; }
        ol li:target { background: var(--head); color: var(--text); }
        .none { color: var(--dim); }
        summary { cursor: pointer; font-weight: 600; }
        @media (max-width: 48rem) { body { padding: 0 0.5rem; } th, td { padding: 0.3rem 0.4rem; } tbody th, tbody th code { white-space: normal; overflow-wrap: break-word; } }
        @media print { @page { size: landscape; } body { max-width: none; font-size: 0.7rem; } thead th, tbody th { position: static; } tr { break-inside: avoid; } details::details-content { content-visibility: visible; } }
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
            <main>
            <h1>Readiness of {Encode(title)}</h1>
            <p>{Encode(matrices.Count == 0 ? Wording.NoModel : Wording.Introduction)}</p>

            """.ReplaceLineEndings("\n"));
        for (int i = 0; i < matrices.Count; i++)
        {
            ModelMatrix matrix = matrices[i];
            string id = string.Create(CultureInfo.InvariantCulture, $"model-{i + 1}");
            text.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{id}\">{Encode(matrix.Model)}</h2>\n");
            Table(text, "Providers", ["provider", "required", "conditional", "optional", "missing"], Coverage.Of(matrix).Select(Row));
            Rows(text, "Members", matrix, id, matrix.Rows.Where(row => !row.IsIdle));
            if (matrix.Rows.Any(row => row.IsIdle))
            {
                text.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>{Wording.Idle}</summary>\n");
                Rows(text, Wording.Idle, matrix, id, matrix.Rows.Where(row => row.IsIdle));
                text.Append("</details>\n");
            }

            if (matrix.LongConditions.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"<h3>{Wording.Conditions}</h3>\n<ol>\n");
                for (int k = 0; k < matrix.LongConditions.Count; k++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"<li id=\"{id}-condition-{k + 1}\"><strong>{Encode(matrix.LongConditions[k].Provider)}</strong>: {Encode(matrix.LongConditions[k].Text)}</li>\n");
                }

                text.Append("</ol>\n");
            }
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static string Row(Coverage coverage)
    {
        string gaps = coverage.Gaps.Count == 0
            ? $"<td>{Wording.Nothing}</td>"
            : $"<td><ul>{string.Concat(coverage.Gaps.Select(gap => $"<li class=\"gap\"><code>{Encode(gap.JsonPath)}</code></li>"))}</ul></td>";
        return $"<th scope=\"row\">{Encode(coverage.Provider)}</th><td>{coverage.Required}</td><td>{coverage.Conditional}</td><td>{coverage.Optional}</td>{gaps}";
    }

    private static void Rows(StringBuilder text, string caption, ModelMatrix matrix, string id, IEnumerable<MatrixRow> rows) => Table(
        text,
        caption,
        ["member", .. matrix.Providers],
        rows.Select(row => $"<th scope=\"row\"><code>{Encode(row.Name).Replace(".", ".<wbr/>", StringComparison.Ordinal)}</code></th>{string.Concat(row.Cells.Select((cell, i) => Cell(matrix, id, row, cell, i)))}"));

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

    private static string Cell(ModelMatrix matrix, string id, MatrixRow row, List<MatrixField> fields, int provider) => fields.Count == 0
        ? "<td class=\"none\">–</td>"
        : $"<td><ul>{string.Concat(fields.Select(field => $"<li class=\"{ClassOf(field)}\"><code>{Encode(field.JsonPath)}</code>{StateOf(row, field)}{string.Join("; ", field.Clauses.Select(clause => Say(matrix, id, provider, clause)))}</li>"))}</ul></td>";

    private static string StateOf(MatrixRow row, MatrixField field) => field.IsGap ? $"<strong>{Wording.Missing}</strong>, " : field.IsMissing && !row.IsIdle ? $"{Wording.LeftOut}, " : "";

    private static string Say(ModelMatrix matrix, string id, int provider, Clause clause) => matrix.NumberOf(provider, clause) is > 0 and var number
        ? string.Create(CultureInfo.InvariantCulture, $"{Encode(clause.Words)} <a href=\"#{id}-condition-{number}\" title=\"{Encode(clause.Condition)}\">condition {number}</a> holds")
        : Encode(clause.ToString());

    private static string ClassOf(MatrixField field) => field.IsGap ? "gap" : field.IsMissing ? "absent" : field.Need switch
    {
        FieldNeed.Required => "required",
        FieldNeed.Conditional => "conditional",
        FieldNeed.Forbidden => "forbidden",
        _ => "optional",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
