using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>
/// The fields of views whose text is joined of others, and need no string made of it: they are only asked whether they are there and how
/// long they are, and written. What a rule or a default reads is a string.
/// </summary>
internal sealed class JoinedFields(List<ObjectDraft> objects)
{
    public bool Contains(MemberDraft member) =>
        member.Sources.Exists(static source => source is JoinedSource)
        && member.Spec is { Value.Kind: ValueKind.Text, LocaleSeparator: '\0', Default: null }
        && member.Spec.Rules.All(static rule => rule is
        {
            Kind: RuleKinds.Required or RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen or RuleKinds.Recommended or RuleKinds.Length,
            AllowsEmpty: false,
        })
        && !objects.Exists(item => IsRead(item, member.Spec.Name));

    /// <summary>Whether a rule may read a member of this name, of whatever object.</summary>
    private static bool IsRead(ObjectDraft item, string name) =>
        item.Spec.Rules.Any(rule => Reads(rule.Rule, name))
        || item.Members.Any(member => member.Spec.Rules.Any(rule => Reads(rule, name)) || (member.Spec.Default is { } @default && Reads(@default, name)));

    private static bool Reads(RuleSpec rule, string name) =>
        rule.Attribute is not null
        || Mentions(rule.ConditionSource, name)
        || Mentions(rule.ExpressionSource, name)
        || rule.Arguments.Any(argument => Mentions(argument, name));

    private static bool Reads(RuleExpression @default, string name)
    {
        var paths = new List<MemberExpression>();
        MemberPaths.Collect(@default, paths);
        return paths.Exists(path => path.Path.Any(step => step.Name == name));
    }

    private static bool Mentions(string? text, string name)
    {
        for (int i = text?.IndexOf(name, StringComparison.Ordinal) ?? -1; i >= 0; i = text!.IndexOf(name, i + 1, StringComparison.Ordinal))
        {
            int end = i + name.Length;
            if ((i == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text![i - 1])) && (end == text!.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
