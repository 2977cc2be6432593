using System.Runtime.CompilerServices;

namespace Ordain;

/// <summary>What a <see cref="ViolationCollector"/> collects. The violations with their paths are made when somebody asks for them.</summary>
internal sealed class ViolationLog
{
    /// <summary>So many entries need no array.</summary>
    private const int Few = 6;

    private FewEntries _few;
    private ViolationEntry[]? _many;
    private Violation[]? _violations;

    /// <param name="earlier">What was collected before, to go on with; <see langword="null"/> for nothing.</param>
    public ViolationLog(ViolationLog? earlier)
    {
        if (earlier is not null)
        {
            _few = earlier._few;
            _many = earlier._many?.ToArray();
            Count = earlier.Count;
            HasErrors = earlier.HasErrors;
        }
    }

    /// <summary>Whether somebody has the log as a result.</summary>
    public bool IsResult { get; set; }

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a rule is broken that is more than advice.</summary>
    public bool HasErrors { get; set; }

    /// <summary>All violations, in document order. Two threads that ask at once may each make them; one set stays.</summary>
    public IReadOnlyList<Violation> Violations => _violations ??= Make();

    private Span<ViolationEntry> Entries => (_many ?? (Span<ViolationEntry>)_few)[..Count];

    /// <returns>How many entries there are now.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Add(ViolationEntry entry)
    {
        int count = Count;
        if (count >= Few)
        {
            return AddToMany(entry);
        }

        _few[count] = entry;
        return Count = count + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int AddToMany(ViolationEntry entry)
    {
        if (_many is null)
        {
            _many = new ViolationEntry[2 * Few];
            ((Span<ViolationEntry>)_few).CopyTo(_many);
        }
        else if (Count == _many.Length)
        {
            Array.Resize(ref _many, 2 * Count);
        }

        _many[Count++] = entry;
        return Count;
    }

    private Violation[] Make()
    {
        ReadOnlySpan<ViolationEntry> entries = Entries;
        int left = 0;
        foreach (ViolationEntry entry in entries)
        {
            left += entry.What is NestedName ? 0 : 1;
        }

        // Backwards, so that a member is known before what it holds: the members around an entry, the innermost on top.
        var violations = new Violation[left];
        var around = new Stack<ViolationEntry>();
        for (int i = entries.Length - 1; i >= 0; i--)
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

    [InlineArray(Few)]
    private struct FewEntries
    {
        private ViolationEntry _first;
    }
}
