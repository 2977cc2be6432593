using System.Text;

namespace Ordain.Cli.Readiness;

/// <summary>The matrices as Markdown.</summary>
internal static class MarkdownPage
{
    public static string Of(IReadOnlyList<ModelMatrix> matrices)
    {
        var text = new StringBuilder("# Readiness\n\nWhat each provider says about each member of a model. **Missing** fields have no member.\n");
        foreach (ModelMatrix matrix in matrices)
        {
            text.Append('\n').Append("## ").Append(matrix.Model).Append("\n\n| member | ").AppendJoin(" | ", matrix.Providers.Select(Escape)).Append(" |\n|---|").Insert(text.Length, "---|", matrix.Providers.Count).Append('\n');
            foreach (MatrixRow row in matrix.Rows)
            {
                text.Append("| ").Append(Escape(row.Name)).Append(" | ").AppendJoin(" | ", row.Cells.Select(Cell)).Append(" |\n");
            }
        }

        return text.ToString();
    }

    private static string Cell(MatrixCell? cell) => cell switch
    {
        null => "–",
        { IsMissing: true, Need: not FieldNeed.Optional } => $"`{cell.Field}` **{Escape(cell.ToString())}**",
        _ => $"`{cell.Field}` {Escape(cell.ToString())}",
    };

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
