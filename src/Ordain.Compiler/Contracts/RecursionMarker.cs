using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>Marks the members through which an object can contain itself, and gives them the rule that bounds the depth.</summary>
internal static class RecursionMarker
{
    /// <summary>As <c>ViolationCollector.MaxDepth</c>.</summary>
    private const int MaxDepth = 64;

    public static void Mark(List<ObjectSpec> parts)
    {
        var targets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (ObjectSpec part in parts)
        {
            var direct = new HashSet<string>(StringComparer.Ordinal);
            foreach (MemberSpec member in part.Members)
            {
                if (ObjectIn(member.Value) is { Kind: ValueKind.Object } held)
                {
                    direct.Add(held.HelperName);
                }
            }

            foreach (DerivedSpec derived in part.Polymorphic?.Derived ?? default)
            {
                direct.Add(derived.HelperName);
            }

            targets[part.HelperName] = direct;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            string self = parts[i].HelperName;
            parts[i] = MarkMembers(parts[i], value => value.Kind == ValueKind.Contract || Reaches(value.HelperName, self, targets));
        }
    }

    /// <summary>A contract inside a contract may hold the outer one again: that cannot be seen from here, and is always bounded.</summary>
    public static ObjectSpec MarkContracts(ObjectSpec root) => MarkMembers(root, static value => value.Kind == ValueKind.Contract);

    private static ObjectSpec MarkMembers(ObjectSpec part, Func<ValueSpec, bool> isRecursive)
    {
        var members = new List<MemberSpec>(part.Members.Count);
        foreach (MemberSpec member in part.Members)
        {
            members.Add(ObjectIn(member.Value) is { } held && isRecursive(held) ? Bounded(member) : member);
        }

        return part with { Members = members.ToEquatableArray() };
    }

    private static MemberSpec Bounded(MemberSpec member)
    {
        var rules = new List<RuleSpec>(member.Rules)
        {
            new() { Kind = RuleKinds.Depth, Id = RuleKinds.IdOf(RuleKinds.Depth), Arguments = new EquatableArray<string>([Literals.Int32(MaxDepth)]) },
        };
        return member with { Value = Recursive(member.Value), Rules = rules.ToEquatableArray() };
    }

    private static ValueSpec Recursive(ValueSpec value) => value.Element is { } element ? value with { Element = Recursive(element) } : value with { IsRecursive = true };

    private static ValueSpec? ObjectIn(ValueSpec value) => value.Kind switch
    {
        ValueKind.Object or ValueKind.Contract => value,
        ValueKind.Collection or ValueKind.Dictionary => ObjectIn(value.Element!),
        _ => null,
    };

    private static bool Reaches(string from, string to, Dictionary<string, HashSet<string>> targets)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>();
        waiting.Push(from);
        while (waiting.Count > 0)
        {
            string current = waiting.Pop();
            if (current == to)
            {
                return true;
            }

            if (seen.Add(current) && targets.TryGetValue(current, out HashSet<string>? next))
            {
                foreach (string target in next)
                {
                    waiting.Push(target);
                }
            }
        }

        return false;
    }
}
