using System.Globalization;

namespace Ordain.Compiler.Expressions;

/// <summary>A value that is known at compile time.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, the wire name of an open enum, or the fully qualified name of an enum member.</param>
/// <param name="Number">The number; for an enum member its value; 1 for true.</param>
internal sealed record RuleConstant(RuleTypeKind Kind, string Text, decimal Number)
{
    public static RuleConstant Null { get; } = new(RuleTypeKind.Null, "null", 0);

    public static RuleConstant True { get; } = new(RuleTypeKind.Boolean, "true", 1);

    public static RuleConstant False { get; } = new(RuleTypeKind.Boolean, "false", 0);

    public static RuleConstant OfNumber(decimal value) => new(RuleTypeKind.Number, value.ToString(CultureInfo.InvariantCulture), value);

    public static RuleConstant OfText(string value) => new(RuleTypeKind.Text, value, 0);

    /// <summary>An open enum's value is its text on the wire.</summary>
    public static RuleConstant OfOpenEnum(string wireName) => new(RuleTypeKind.OpenEnum, wireName, 0);

    public static RuleConstant OfEnum(string memberName, decimal value) => new(RuleTypeKind.Enum, memberName, value);

    /// <summary>A point in time, in ticks of UTC.</summary>
    public static RuleConstant OfTime(long ticks) => new(RuleTypeKind.Time, new DateTime(ticks, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture), ticks);

    public bool IsNull => Kind == RuleTypeKind.Null;

    /// <summary>For messages: the last part of an enum member's name, otherwise the text.</summary>
    public string Display => Kind == RuleTypeKind.Enum ? Text.Substring(Text.LastIndexOf('.') + 1) : Text;
}
