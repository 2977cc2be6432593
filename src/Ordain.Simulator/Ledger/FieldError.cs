namespace Ordain.Simulator;

/// <summary>What is wrong with one field of an order.</summary>
/// <param name="Field">
/// The path of the field with dots and array positions, such as <c>orderItems.0.quantity</c>; empty for the body itself.
/// </param>
/// <param name="Problem">What is wrong with it, such as <c>must be an integer number</c>.</param>
public sealed record FieldError(string Field, string Problem)
{
    /// <summary>
    /// What kind of problem it is, for the provider that says so per field (Paynova): <c>NotNull</c>, <c>NotEmpty</c>, <c>Type</c>,
    /// <c>Length</c>, <c>Unique</c> or <c>Rule</c>.
    /// </summary>
    public string Code { get; init; } = "Rule";

    /// <summary>The message as the provider's answer gives it: the path, then the problem.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Field.Length == 0 ? $"request body {Problem}" : $"{Field} {Problem}";
}
