namespace Ordain;

/// <summary>
/// What is sent when the member has no value: <see langword="null"/> or, for a string, empty or only white space. The rules of the
/// member see the value that would be sent.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefaultsToAttribute : Attribute
{
    /// <summary>Sends a constant: set <see cref="Value"/>.</summary>
    public DefaultsToAttribute()
    {
    }

    /// <summary>Sends the value of an expression.</summary>
    /// <param name="expression">An expression of the rule language over the members of the declaring type, for example
    /// <c>nameof(Country)</c> or <c>"CountryName(Country)"</c>.</param>
    public DefaultsToAttribute(string expression) => Expression = expression;

    /// <summary>The expression whose value is sent; <see langword="null"/> when <see cref="Value"/> is.</summary>
    public string? Expression { get; }

    /// <summary>The constant that is sent; <see langword="null"/> when <see cref="Expression"/> is.</summary>
    public object? Value { get; init; }
}
