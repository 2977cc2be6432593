using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Cli.Readiness;

/// <summary>What a contract's rules say about whether a field has to be there.</summary>
internal static class FieldNeeds
{
    /// <param name="field">The field.</param>
    /// <param name="optional">The nearest object around it that may be left out; null for none.</param>
    public static MatrixField Read(PayloadField field, string? optional)
    {
        List<string> required = field.Conditions.ConvertAll(rule => RuleProse.Describe(rule.Condition!));
        List<string> forbidden = [.. field.Member.Spec.Rules.Where(rule => rule.Kind == RuleKinds.ForbiddenWhen).Select(rule => RuleProse.Describe(rule.Condition!))];
        (FieldNeed need, string text) = field switch
        {
            { IsRequired: true } => (FieldNeed.Required, optional is null ? "required" : $"required in {optional}"),
            _ when required.Count > 0 => (FieldNeed.Conditional, When("required", required)),
            _ when forbidden.Count > 0 => (FieldNeed.Forbidden, ""),
            _ => (FieldNeed.Optional, "optional"),
        };
        string[] parts = [text, forbidden.Count == 0 ? "" : When("forbidden", forbidden)];
        return new MatrixField(field.JsonPath, need, string.Join("; ", parts.Where(part => part.Length > 0)), !field.HasSource);
    }

    private static string When(string need, List<string> conditions) => $"{need} when {string.Join(", or when ", conditions)}";
}
