namespace Ordain;

/// <summary>What a <see cref="ViolationCollector"/> collected. The violations with their paths are made when somebody asks for them.</summary>
internal sealed class ViolationLog(ViolationEntry[] entries, int count)
{
    private Violation[]? _violations;

    /// <summary>All violations, in document order. Two threads that ask at once may each make them; one set stays.</summary>
    public IReadOnlyList<Violation> Violations => _violations ??= Make();

    /// <summary>Whether a rule is broken that is more than advice.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (ViolationEntry entry in entries.AsSpan(0, count))
            {
                if (entry.Rule is { IsAdvice: false })
                {
                    return true;
                }
            }

            return false;
        }
    }

    private Violation[] Make()
    {
        int left = 0;
        foreach (ViolationEntry entry in entries.AsSpan(0, count))
        {
            left += entry.What is NestedName ? 0 : 1;
        }

        // Backwards, so that a member is known before what it holds: the members around an entry, the innermost on top.
        var violations = new Violation[left];
        var around = new Stack<ViolationEntry>();
        for (int i = count - 1; i >= 0; i--)
        {
            while (around.TryPeek(out ViolationEntry member) && member.Mark > i)
            {
                around.Pop();
            }

            ViolationEntry entry = entries[i];
            if (entry.What is NestedName)
            {
                around.Push(entry);
            }
            else
            {
                violations[--left] = Make(entry, around);
            }
        }

        return violations;
    }

    private static Violation Make(ViolationEntry entry, Stack<ViolationEntry> around)
    {
        PathSegment? path = entry.Before(null);
        foreach (ViolationEntry member in around)
        {
            path = member.Before(path);
        }

        return entry.What is Violation violation ? violation.At(path) : new Violation(entry.Rule!, path);
    }
}
