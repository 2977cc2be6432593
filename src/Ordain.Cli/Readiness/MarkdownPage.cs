using System.Globalization;
using System.Net;
using System.Text;

namespace Ordain.Cli.Readiness;

/// <summary>The matrices as Markdown.</summary>
internal static class MarkdownPage
{
    public static string Of(string title, IReadOnlyList<ModelMatrix> matrices)
    {
        var text = new StringBuilder($"# Readiness of {Escape(title)}\n\n{(matrices.Count == 0 ? Wording.NoModel : Wording.Introduction)}\n");
        foreach (ModelMatrix matrix in matrices)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Escape(matrix.Model)}\n");
            Table(text, ["provider", "required", "conditional", "optional", "missing"], Coverage.Of(matrix).Select(coverage => new[]
            {
                Escape(coverage.Provider), coverage.Required, coverage.Conditional, coverage.Optional,
                coverage.Gaps.Count == 0 ? Wording.Nothing : $"**{string.Join(", ", coverage.Gaps.Select(gap => Code(gap.JsonPath)))}**",
            }));
            Rows(text, matrix, matrix.Rows.Where(row => !row.IsIdle));
            if (matrix.Rows.Any(row => row.IsIdle))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {Wording.Idle}\n");
                Rows(text, matrix, matrix.Rows.Where(row => row.IsIdle));
            }

            if (matrix.LongConditions.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {Wording.Conditions}\n\n");
                for (int i = 0; i < matrix.LongConditions.Count; i++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Escape(matrix.LongConditions[i].Provider)}: {Escape(matrix.LongConditions[i].Text)}\n");
                }
            }
        }

        return text.ToString();
    }

    private static void Rows(StringBuilder text, ModelMatrix matrix, IEnumerable<MatrixRow> rows) =>
        Table(text, ["member", .. matrix.Providers.Select(Escape)], rows.Select(row => new[] { Code(row.Name) }.Concat(row.Cells.Select((cell, i) => Cell(matrix, row, cell, i)))));

    private static void Table(StringBuilder text, string[] head, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append('\n').Append("| ").AppendJoin(" | ", head).Append(" |\n|").Insert(text.Length, "---|", head.Length).Append('\n');
        foreach (IEnumerable<string> row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }
    }

    private static string Cell(ModelMatrix matrix, MatrixRow row, List<MatrixField> fields, int provider) => fields.Count == 0
        ? "–"
        : string.Join("<br>", fields.Select(field => $"{Code(field.JsonPath)} {StateOf(row, field)}{string.Join("; ", field.Clauses.Select(clause => Say(matrix, provider, clause)))}"));

    private static string StateOf(MatrixRow row, MatrixField field) => field.IsGap ? $"**{Wording.Missing}**, " : field.IsMissing && !row.IsIdle ? $"{Wording.LeftOut}, " : "";

    private static string Say(ModelMatrix matrix, int provider, Clause clause) =>
        matrix.NumberOf(provider, clause) is > 0 and var number ? string.Create(CultureInfo.InvariantCulture, $"{clause.Words} condition {number} holds") : Escape(clause.ToString());

    // A name with a backtick, or with what ends a cell, is no code span.
    private static string Code(string text) => text.AsSpan().ContainsAny("`|\\\n\r") ? $"<code>{Escape(text)}</code>" : $"`{text}`";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in WebUtility.HtmlEncode(text))
        {
            escaped.Append(c switch
            {
                '\\' or '`' or '*' or '|' or '[' or ']' or '~' => $"\\{c}",
                '\n' or '\r' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
