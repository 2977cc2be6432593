using System.Globalization;

namespace Ordain.Cli.Readiness;

/// <summary>One provider in short.</summary>
internal sealed record Coverage(string Provider, string Required, string Conditional, string Optional, IReadOnlyList<MatrixField> Gaps)
{
    public static IEnumerable<Coverage> Of(ModelMatrix matrix) => matrix.Providers.Select((provider, i) =>
    {
        List<MatrixField> fields = matrix.Fields[i];
        return new Coverage(
            provider, Count(fields, FieldNeed.Required), Count(fields, FieldNeed.Conditional), Count(fields, FieldNeed.Optional), fields.FindAll(field => field.IsGap));
    });

    private static string Count(List<MatrixField> fields, FieldNeed need)
    {
        List<MatrixField> all = fields.FindAll(field => field.Need == need);
        return all.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{all.Count(field => !field.IsMissing)} of {all.Count}");
    }
}
