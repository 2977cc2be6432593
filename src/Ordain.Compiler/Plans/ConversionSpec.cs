namespace Ordain.Compiler.Plans;

/// <summary>How a value of the model becomes one of the contract.</summary>
/// <param name="Template">C# source text with <c>{0}</c> for the value, which is never null.</param>
/// <param name="IsDirect">Whether C# converts the value by itself.</param>
internal sealed record ConversionSpec(string Template, bool IsDirect)
{
    public static ConversionSpec Direct { get; } = new("{0}", IsDirect: true);

    /// <summary>Whether a method that the model names converts the value: nobody knows to what.</summary>
    public bool IsOwn { get; init; }

    public static ConversionSpec Of(string template) => new(template, IsDirect: false);
}
