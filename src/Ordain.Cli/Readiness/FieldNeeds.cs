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
        List<RuleSpec> forbidding = [.. field.Member.Spec.Rules.Where(rule => rule.Kind == RuleKinds.ForbiddenWhen)];
        List<string> forbidden = forbidding.ConvertAll(rule => RuleProse.Describe(rule.Condition!));
        (FieldNeed need, Clause? first) = field switch
        {
            { IsRequired: true } => (FieldNeed.Required, new Clause(optional is null ? "required" : $"required in {optional}")),
            _ when required.Count > 0 => (FieldNeed.Conditional, When("required", required)),
            _ when forbidden.Count > 0 => (FieldNeed.Forbidden, null),
            _ => (FieldNeed.Optional, new Clause("optional")),
        };
        bool isOtherwise = field.Conditions is [var one] && forbidding is [var other] && (IsOpposite(one, forbidden[0]) || IsOpposite(other, required[0]));
        Clause? second = forbidden.Count == 0 ? null : isOtherwise ? new Clause("otherwise forbidden") : When("forbidden", forbidden);
        return new MatrixField(field.JsonPath, need, [.. new[] { first, second }.OfType<Clause>()], !field.HasSource);
    }

    private static bool IsOpposite(RuleSpec rule, string condition) =>
        rule.Condition is UnaryExpression { Operator: UnaryOperator.Not, Operand: var negated } && RuleProse.Describe(negated) == condition;

    private static Clause When(string need, List<string> conditions) => new($"{need} when", string.Join(", or when ", conditions));
}
