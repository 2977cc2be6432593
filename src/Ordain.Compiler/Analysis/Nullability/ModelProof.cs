using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Models;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>
/// Which members of a model a contract requires, through the plan of the pair: those that are the only source of a required field, and the
/// objects on the way to them.
/// </summary>
/// <param name="plan">The pair.</param>
/// <param name="values">What is known of members of the model, by path.</param>
internal sealed class ModelProof(ModelPlan plan, Dictionary<string, RuleValue> values)
{
    public bool IsRequired(string path) => IsRequired(plan.Root, "", path);

    private bool IsRequired(ObjectDraft draft, string prefix, string path)
    {
        if (draft.Spec.Polymorphic is not null)
        {
            return false;
        }

        foreach (MemberDraft member in draft.Members)
        {
            if (SourceOf(member, prefix) is not { } source)
            {
                continue;
            }

            if ((IsWithin(source, path) && IsRequired(member.Spec, new DraftFacts(this, draft, prefix)))
                || (path.StartsWith(source + ".", StringComparison.Ordinal) && ChildOf(member) is { } child && IsRequired(child, source, path)))
            {
                return true;
            }
        }

        return IsRequiredByType(draft, prefix, path);
    }

    private static bool IsRequired(MemberSpec member, IRuleFacts facts) =>
        member is { IsWritten: true, Default: null, Value.CanBeNull: true }
        && member.Rules.Any(rule => rule is { Kind: RuleKinds.Required, IsElement: false }
            || (rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition } && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true));

    /// <summary>A condition of a type on a member, or on one of an object that it holds and that the path goes through.</summary>
    private bool IsRequiredByType(ObjectDraft draft, string prefix, string path) => draft.Spec.Rules.Any(rule =>
        rule.Rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition, Expression: MemberExpression { Parameter: "", Path: { Count: > 0 } steps } }
        && Find(draft, prefix, steps, steps.Count) is { Member.Spec: { IsWritten: true, Default: null, Value.CanBeNull: true }, Source: var source, Holder: var holder }
        && (steps.Count == 1 ? IsWithin(source, path) : path == source && path.StartsWith(holder + ".", StringComparison.Ordinal))
        && RuleInterpreter.Evaluate(condition, new DraftFacts(this, draft, prefix)).AsBoolean == true);

    /// <summary>Whether a value cannot be there without what a path leads to.</summary>
    private static bool IsWithin(string source, string path) => source == path || source.StartsWith(path + ".", StringComparison.Ordinal);

    /// <summary>Where the member is that a field comes from. Inside an object, what comes from elsewhere says nothing: nobody knows whether the object is there.</summary>
    private static string? SourceOf(MemberDraft member, string prefix) =>
        member.OnlySource is not { } source || (prefix.Length > 0 && source.FromRoot) ? null
        : prefix.Length == 0 ? source.ToString()
        : $"{prefix}.{source}";

    /// <summary>An object that is looked at whenever it is there.</summary>
    private static ObjectDraft? ChildOf(MemberDraft member) =>
        member is { Child: { Source: not null } child, Spec: { OmitsHollow: false, Default: null, IsWritten: true, Value.Kind: ValueKind.Object or ValueKind.Contract } } ? child : null;

    private static (MemberDraft Member, string Source, string Holder)? Find(ObjectDraft draft, string prefix, EquatableArray<PathStep> path, int length)
    {
        for (int i = 0; ; i++)
        {
            if (draft.Members.Find(candidate => candidate.Spec.Name == path[i].Name) is not { } member || SourceOf(member, prefix) is not { } source)
            {
                return null;
            }

            if (i == length - 1)
            {
                return (member, source, prefix);
            }

            if (ChildOf(member) is not { } child)
            {
                return null;
            }

            (draft, prefix) = (child, source);
        }
    }

    /// <summary>What the code's conditions say of fields, after their conversions.</summary>
    private sealed class DraftFacts(ModelProof proof, ObjectDraft draft, string prefix) : IRuleFacts
    {
        public RuleValue Now => RuleValue.Unknown;

        public RuleValue ValueOf(EquatableArray<PathStep> path, int length)
        {
            if (Find(draft, prefix, path, length) is not { Member: var member, Source: var source } || !proof.Knows(source, out RuleValue known))
            {
                return RuleValue.Unknown;
            }

            return member.Sources[0] is not ValueSource value ? known
                : member.Matches.Count == 1 && member.Matches[0] is { Convert: null } match ? ModelConversions.Convert(known, value.Conversion, match.Last.Property.Type, member.Property.Type)
                : RuleValue.Unknown;
        }

        public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;
    }

    private bool Knows(string path, out RuleValue known) => values.TryGetValue(path, out known);
}
