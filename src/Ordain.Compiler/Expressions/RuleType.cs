namespace Ordain.Compiler.Expressions;

/// <summary>The type of an expression, as far as the rule language tells types apart.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">For an enum or an open enum its fully qualified name, otherwise empty.</param>
/// <param name="CanBeNull">Whether the value can be null.</param>
internal sealed record RuleType(RuleTypeKind Kind, string Name, bool CanBeNull)
{
    public static RuleType Boolean { get; } = new(RuleTypeKind.Boolean, "", false);

    public static RuleType Null { get; } = new(RuleTypeKind.Null, "", true);

    public static RuleType Number(bool canBeNull) => new(RuleTypeKind.Number, "", canBeNull);

    public static RuleType Time(bool canBeNull) => new(RuleTypeKind.Time, "", canBeNull);

    public static RuleType Text(bool canBeNull) => new(RuleTypeKind.Text, "", canBeNull);

    /// <summary>Text, or an open enum: what is text on the wire.</summary>
    public bool IsTextual => Kind is RuleTypeKind.Text or RuleTypeKind.OpenEnum;

    /// <summary>For messages.</summary>
    public override string ToString() => Kind switch
    {
        RuleTypeKind.Enum or RuleTypeKind.OpenEnum => Name.Substring(Name.LastIndexOfAny(['.', ':']) + 1),
        RuleTypeKind.Number => "number",
        RuleTypeKind.Text => "text",
        RuleTypeKind.Boolean => "boolean",
        RuleTypeKind.Null => "null",
        RuleTypeKind.Collection => "collection",
        RuleTypeKind.Time => "time",
        _ => "object",
    };
}

internal enum RuleTypeKind
{
    Null,
    Boolean,
    Number,
    Text,
    Enum,
    OpenEnum,
    Collection,

    /// <summary>A point in time.</summary>
    Time,

    /// <summary>A value that can only be tested for null.</summary>
    Object,
}
