namespace Ordain.Compiler.Expressions;

/// <summary>What the interpreter knows of a value: a constant, null among them; that it is not null; or nothing.</summary>
internal readonly record struct RuleValue
{
    private RuleValue(RuleConstant? constant, bool isNotNull)
    {
        Constant = constant;
        IsNotNull = isNotNull;
    }

    public static RuleValue Unknown => default;

    /// <summary>Some value that is not null.</summary>
    public static RuleValue NotNull { get; } = new(null, true);

    public static RuleValue Null { get; } = Of(RuleConstant.Null);

    /// <summary>The value, when it is known.</summary>
    public RuleConstant? Constant { get; }

    /// <summary>Whether the value is certainly not null.</summary>
    public bool IsNotNull { get; }

    public bool IsNull => Constant is { IsNull: true };

    public bool? AsBoolean => Constant is { Kind: RuleTypeKind.Boolean } constant ? constant.Number == 1 : null;

    public static RuleValue Of(RuleConstant constant) => new(constant, !constant.IsNull);

    public static RuleValue Of(bool? value) => value switch
    {
        true => Of(RuleConstant.True),
        false => Of(RuleConstant.False),
        null => Unknown,
    };
}
