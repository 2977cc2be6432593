using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>
/// Marks the objects that can be read back: those that can be created, and whose members all can. One that holds itself can if nothing
/// else is in the way.
/// </summary>
internal static class ReadabilityMarker
{
    /// <summary>Marks a contract's own object, given its parts, which are marked already.</summary>
    public static ObjectSpec Mark(ObjectSpec root, EquatableArray<ObjectSpec> parts)
    {
        var unreadable = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ObjectSpec part in parts)
        {
            if (part.Unreadable is { } reason)
            {
                unreadable.Add(part.HelperName, reason);
            }
        }

        return root.Unreadable is null ? root with { Unreadable = ReasonOf(root, unreadable) } : root;
    }

    public static void Mark(List<ObjectSpec> parts)
    {
        var unreadable = new Dictionary<string, string>(StringComparer.Ordinal);
        bool isStable;
        do
        {
            isStable = true;
            foreach (ObjectSpec part in parts)
            {
                if (!unreadable.ContainsKey(part.HelperName) && (part.Unreadable ?? ReasonOf(part, unreadable)) is { } reason)
                {
                    unreadable.Add(part.HelperName, reason);
                    isStable = false;
                }
            }
        }
        while (!isStable);

        for (int i = 0; i < parts.Count; i++)
        {
            if (unreadable.TryGetValue(parts[i].HelperName, out string? reason))
            {
                parts[i] = parts[i] with { Unreadable = reason };
            }
        }
    }

    private static string? ReasonOf(ObjectSpec spec, Dictionary<string, string> unreadable)
    {
        foreach (DerivedSpec derived in spec.Polymorphic?.Discriminated ?? [])
        {
            if (unreadable.TryGetValue(derived.HelperName, out string? reason))
            {
                return $"'{spec.DisplayName}' stands for other types: {reason}";
            }
        }

        // Of a type that cannot be created itself, no members are read.
        foreach (MemberSpec member in spec.Construction is null ? default : spec.Members)
        {
            if (member.Setting != MemberSetting.None && ReasonOf(member.Value, unreadable) is { } reason)
            {
                return $"'{member.Name}' of '{spec.DisplayName}': {reason}";
            }

            if (member is { Setting: not MemberSetting.None, Money: { Form: MoneyForm.MinorUnits, Decimals: null, CurrencyMember: { } currency } } && !IsRead(spec, currency))
            {
                return $"'{member.Name}' of '{spec.DisplayName}': the currency of its minor units, '{currency}', is not in the payload";
            }
        }

        return null;
    }

    private static bool IsRead(ObjectSpec spec, string name)
    {
        foreach (MemberSpec member in spec.Members)
        {
            if (member.Name == name)
            {
                return member.Setting != MemberSetting.None;
            }
        }

        return false;
    }

    private static string? ReasonOf(ValueSpec value, Dictionary<string, string> unreadable) => value.Kind switch
    {
        ValueKind.Object => unreadable.TryGetValue(value.HelperName, out string? reason) ? reason : null,
        ValueKind.Collection or ValueKind.Dictionary => value.Creation is null ? "no way is known to create its collection" : ReasonOf(value.Element!, unreadable),
        ValueKind.Contract => value.IsUnreadable ? "the contract that it holds cannot be read" : null,
        _ => null,
    };
}
