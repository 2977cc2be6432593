using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ordain;

/// <summary>
/// Collects violations while generated code checks a payload, as a list of entries from the inside out: a nested object reports under
/// its own member names, and its parent says under which of its members whatever came in meanwhile is. Paths are made when somebody asks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref struct ViolationCollector
{
    /// <summary>How deep objects may nest: as System.Text.Json's default.</summary>
    public const int MaxDepth = 64;

    private readonly TimeProvider? _clock;
    private ViolationLog? _log;
    private int _count;
    private DateTimeOffset? _now;
    private int _depth;
    private bool _isTooDeep;

    /// <summary>Starts collecting violations.</summary>
    /// <param name="clock">What rules that read <c>Now</c> go by; <see langword="null"/> for the system's clock.</param>
    /// <param name="wantsAdvice">Whether advice is collected too.</param>
    public ViolationCollector(TimeProvider? clock, bool wantsAdvice = false)
    {
        _clock = clock;
        WantsAdvice = wantsAdvice;
    }

    /// <summary>Whether advice is collected too.</summary>
    public bool WantsAdvice { get; }

    /// <summary>The time of this validation: the same for all its rules.</summary>
    public DateTimeOffset Now => _now ??= (_clock ?? TimeProvider.System).GetUtcNow();

    /// <summary>More than before when a violation came in: a mark for <see cref="Nest(int, string, string)"/>.</summary>
    public readonly int Count => _count;

    /// <summary>Adds a violation of a rule about a member of the object at hand.</summary>
    /// <param name="rule">The rule that is broken.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(RuleInfo rule)
    {
        if (rule.IsUnusual || _log is { HasRoom: false })
        {
            Append(rule, rule, ViolationEntry.None);
            return;
        }

        ViolationLog log = _log ??= new(null);
        _count = log.Count + 1;
        log.AddToFew(rule, ViolationEntry.None, ViolationEntry.None, isError: true);
    }

    /// <summary>Adds a violation of a conditional rule about a member of the object at hand.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="facts">The values that make its condition hold.</param>
    public void AddBecause(RuleInfo rule, params RuleFact[] facts) => Append(new Violation(rule, new PathSegment(rule.JsonName, rule.MemberName, null), facts));

    /// <summary>Adds a violation with a message of its own.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="message">What is wrong; <see langword="null"/> for the rule's own message.</param>
    /// <param name="jsonName">The JSON name of the member; empty for the object at hand.</param>
    /// <param name="memberName">The C# name of the member.</param>
    public void AddMessage(RuleInfo rule, string? message, string jsonName, string memberName) =>
        Append(new Violation(rule, jsonName.Length == 0 ? null : new PathSegment(jsonName, memberName, null), null, message));

    /// <summary>Adds a violation of a rule about the object at hand.</summary>
    /// <param name="rule">The rule that is broken.</param>
    public void AddObject(RuleInfo rule) => Append(new Violation(rule, null));

    /// <summary>Adds a violation of a rule about a part of a member, such as the currency of an amount.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="jsonName">The JSON name of the part.</param>
    /// <param name="memberName">The C# name of the part.</param>
    public void Add(RuleInfo rule, string jsonName, string memberName) =>
        Append(new Violation(rule, new PathSegment(rule.JsonName, rule.MemberName, new PathSegment(jsonName, memberName, null))));

    /// <summary>Adds a violation of a rule about an element of a collection member.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="index">The zero-based index of the element.</param>
    public void AddElement(RuleInfo rule, int index) => Append(rule, rule, index);

    /// <summary>Puts a member in front of the paths of all violations since a mark.</summary>
    /// <param name="mark">The <see cref="Count"/> before the nested object was checked.</param>
    /// <param name="jsonName">The JSON name of the member that holds the nested object.</param>
    /// <param name="memberName">The C# name of the member that holds the nested object.</param>
    public void Nest(int mark, string jsonName, string memberName)
    {
        if (_count > mark)
        {
            Nest(mark, new NestedName(jsonName, memberName));
        }
    }

    /// <summary>Puts a member in front of the paths of all violations since a mark.</summary>
    /// <param name="mark">The <see cref="Count"/> before the nested object was checked.</param>
    /// <param name="name">The member that holds the nested object.</param>
    public void Nest(int mark, NestedName name) => Nest(mark, name, ViolationEntry.None);

    /// <summary>Puts a collection member and an index in front of the paths of all violations since a mark.</summary>
    /// <param name="mark">The <see cref="Count"/> before the element was checked.</param>
    /// <param name="name">The collection.</param>
    /// <param name="index">The zero-based index of the element.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Nest(int mark, NestedName name, int index)
    {
        if (_count <= mark)
        {
            return;
        }

        // Where something came in there is a log.
        ViolationLog log = _log!;
        if (!log.HasRoom)
        {
            Append(name, index, mark, isError: false);
            return;
        }

        _count = log.Count + 1;
        log.AddToFew(name, index, mark, isError: false);
    }

    /// <summary>Puts an index in front of the paths of all violations since a mark.</summary>
    /// <param name="mark">The <see cref="Count"/> before the element was checked.</param>
    /// <param name="index">The zero-based index of the element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NestElement(int mark, int index)
    {
        if (_count > mark)
        {
            Nest(mark, NestedName.None, index);
        }
    }

    /// <summary>Enters an object of a type that can contain itself. Call <see cref="Leave"/> only after <see langword="true"/>.</summary>
    /// <returns><see langword="false"/> when the object, or one before it, nests deeper than <see cref="MaxDepth"/>: it must not be entered, and the caller adds a violation, of which the first counts.</returns>
    public bool TryEnter()
    {
        // In a circle with two ways back, going on after the first violation would double the work at every level.
        if (_isTooDeep || _depth == MaxDepth)
        {
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Leaves an object that <see cref="TryEnter"/> entered.</summary>
    public void Leave() => _depth--;

    /// <summary>What was collected.</summary>
    public readonly ValidationResult ToResult()
    {
        _log?.Close();
        return new(_log);
    }

    /// <summary>The advice among what was collected.</summary>
    public readonly IReadOnlyList<Violation> ToAdvice() => [.. ToResult().Violations.Where(static violation => violation.Rule.IsAdvice)];

    private void Append(Violation violation) => Append(violation.Rule, violation, ViolationEntry.None);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Append(RuleInfo rule, object what, int index)
    {
        if (rule.Kind == RuleKind.Depth)
        {
            if (_isTooDeep)
            {
                return;
            }

            _isTooDeep = true;
        }

        Append(what, index, ViolationEntry.None, !rule.IsAdvice);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Append(object what, int index, int mark, bool isError)
    {
        // What was given away as a result does not change any more.
        ViolationLog? log = _log;
        if (log is null || log.IsResult)
        {
            _log = log = new ViolationLog(log);
        }

        _count = log.Add(what, index, mark, isError);
    }
}
