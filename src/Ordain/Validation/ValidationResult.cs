namespace Ordain;

/// <summary>All violations of a payload, in document order. <c>default</c> is a valid result.</summary>
public readonly struct ValidationResult
{
    private readonly List<Violation>? _violations;

    internal ValidationResult(List<Violation>? violations) => _violations = violations;

    /// <summary>Whether no rule is broken.</summary>
    public bool IsValid => _violations is null;

    /// <summary>All violations, in document order; empty when the payload is valid.</summary>
    public IReadOnlyList<Violation> Violations => _violations ?? (IReadOnlyList<Violation>)[];

    /// <summary>One line per violation; <c>valid</c> when there are none.</summary>
    public override string ToString() => _violations is null ? "valid" : string.Join('\n', _violations);
}
