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

    public static RuleConstant OfEnum(string memberName, decimal value, string? wireName = null) => new(RuleTypeKind.Enum, memberName, value) { WireName = wireName };

    /// <summary>A point in time, in ticks of UTC.</summary>
    public static RuleConstant OfTime(long ticks) => new(RuleTypeKind.Time, new DateTime(ticks, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture), ticks);

    /// <summary>For an enum member that is written by name, its name in JSON.</summary>
    public string? WireName { get; init; }

    public bool IsNull => Kind == RuleTypeKind.Null;

    /// <summary>For messages: an enum member's name in JSON, or the last part of its name in C#; otherwise the text.</summary>
    public string Display => WireName ?? MemberName;

    /// <summary>The last part of an enum member's name in C#; otherwise the text.</summary>
    public string MemberName => Kind == RuleTypeKind.Enum ? Text.Substring(Text.LastIndexOf('.') + 1) : Text;
}
