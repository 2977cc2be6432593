using System.Globalization;

namespace Ordain;

/// <summary>All violations of a payload, in document order. <c>default</c> is a valid result.</summary>
public readonly struct ValidationResult
{
    private readonly ViolationLog? _log;

    internal ValidationResult(ViolationLog? log) => _log = log;

    /// <summary>Whether no rule is broken; advice breaks none.</summary>
    public bool IsValid => _log is null || !_log.HasErrors;

    /// <summary>All violations, in document order; empty when the payload is valid.</summary>
    public IReadOnlyList<Violation> Violations => _log?.Violations ?? [];

    /// <summary>
    /// The messages of each place, in document order: what <c>Results.ValidationProblem(errors)</c> and <c>HttpValidationProblemDetails</c>
    /// of ASP.NET Core take.
    /// </summary>
    /// <param name="key">How a place is named. The payload itself is the empty string either way.</param>
    /// <param name="culture">The language of the messages; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    /// <returns>A new dictionary; empty when the payload is valid.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is not a declared value.</exception>
    public IDictionary<string, string[]> ToDictionary(ViolationKey key = ViolationKey.JsonPointer, CultureInfo? culture = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)key, (uint)ViolationKey.Member, nameof(key));
        culture ??= CultureInfo.CurrentUICulture;
        var messages = new OrderedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (Violation violation in Violations)
        {
            string place = key == ViolationKey.Member ? violation.MemberPath : violation.JsonPointer;
            string message = violation.GetMessage(culture);
            messages[place] = messages.TryGetValue(place, out string[]? earlier) ? [.. earlier, message] : [message];
        }

        return messages;
    }

    /// <summary>Throws when a rule is broken: for code that has no other way to refuse.</summary>
    /// <exception cref="ValidationFailedException">The payload is not valid.</exception>
    public void ThrowIfInvalid()
    {
        if (!IsValid)
        {
            throw new ValidationFailedException(this);
        }
    }

    /// <summary>One line per violation; <c>valid</c> when there are none.</summary>
    public override string ToString() => _log is null ? "valid" : string.Join('\n', _log.Violations);
}
