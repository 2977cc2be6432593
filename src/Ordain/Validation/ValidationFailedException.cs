namespace Ordain;

/// <summary>A payload breaks rules of its contract. The message names places and rules, and no value: it can be logged.</summary>
public sealed class ValidationFailedException : Exception
{
    private const int MaxNamed = 10;

    /// <summary>For an invalid payload.</summary>
    /// <param name="result">What is wrong with it.</param>
    public ValidationFailedException(ValidationResult result)
        : base(Describe(result)) => Result = result;

    /// <summary>Without violations.</summary>
    public ValidationFailedException()
    {
    }

    /// <summary>With a message of one's own.</summary>
    /// <param name="message">What is wrong.</param>
    public ValidationFailedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message of one's own and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What was thrown.</param>
    public ValidationFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>All violations; none when the exception was made from a message.</summary>
    public ValidationResult Result { get; }

    // The sentences stay out: those of a user's own validation attributes may repeat a value.
    private static string Describe(ValidationResult result)
    {
        IReadOnlyList<Violation> violations = result.Violations;
        IEnumerable<string> named = violations.Take(MaxNamed).Select(violation => $"{violation.JsonPointer} [{violation.RuleId}]".TrimStart());
        string more = violations.Count > MaxNamed ? $" and {violations.Count - MaxNamed} more" : "";
        return $"The payload breaks {violations.Count} {(violations.Count == 1 ? "rule" : "rules")}: {string.Join(", ", named)}{more}.";
    }
}
