using System.Runtime.CompilerServices;

namespace Ordain;

/// <summary>What a <see cref="ViolationCollector"/> collects. The violations with their paths are made when somebody asks for them.</summary>
internal sealed class ViolationLog
{
    /// <summary>So many entries need no array.</summary>
    private const int Few = 6;

    private FewEntries _few;

    /// <summary>How many entries need no array; none once the log is a result.</summary>
    private byte _room = Few;
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

    /// <summary>Whether somebody has the log as a result: it does not change any more.</summary>
    public bool IsResult => _room == 0;

    /// <summary>Whether one more entry is a matter of storing it.</summary>
    public bool HasRoom
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Count < _room;
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a rule is broken that is more than advice.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>All violations, in document order. Two threads that ask at once may each make them; one set stays.</summary>
    public IReadOnlyList<Violation> Violations => _violations ??= Make();

    private Span<ViolationEntry> Entries => (_many ?? (Span<ViolationEntry>)_few)[..Count];

    /// <summary>Adds an entry where there <see cref="HasRoom"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddToFew(object what, int index, int mark, bool isError)
    {
        int count = Count;
        ref ViolationEntry entry = ref _few[count];
        Count = count + 1;
        HasErrors |= isError;
        entry.Index = index;
        entry.Mark = mark;

        // The last: what tells the collector of the reference is a call, across which nothing needs to be kept.
        entry.What = what;
    }

    /// <returns>How many entries there are now.</returns>
    public int Add(object what, int index, int mark, bool isError)
    {
        if (HasRoom)
        {
            AddToFew(what, index, mark, isError);
        }
        else
        {
            HasErrors |= isError;
            AddToMany(new() { What = what, Index = index, Mark = mark });
        }

        return Count;
    }

    /// <summary>Gives the log away.</summary>
    public void Close() => _room = 0;

    private void AddToMany(ViolationEntry entry)
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
