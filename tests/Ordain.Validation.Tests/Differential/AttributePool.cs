namespace Ordain.Validation.Tests.Differential;

/// <summary>Every standard attribute with arguments that make a difference, by the type of the member that it can stand on.</summary>
internal static class AttributePool
{
    /// <summary>The attribute as source text, and how many arguments its message has besides the name; -1 where it takes no message.</summary>
    public static IReadOnlyList<(string Text, int Arguments)> For(string type) => type switch
    {
        "string" => _texts,
        "int" or "long" or "short" or "byte" or "sbyte" or "ushort" or "uint" or "ulong" or "decimal" or "double" or "float" => Numbers(type),
        "System.DateTime" => [.. _anything, .. Typed(type, "2020-01-01", "2030-12-31T23:59:59"), ("Range(1, 10)", 2)],
        "System.DateTimeOffset" => [.. _anything, .. Typed(type, "2020-01-01T00:00:00Z", "2030-12-31T23:59:59Z")],
        "System.TimeSpan" => [.. _anything, .. Typed(type, "00:00:00.0000001", "1.00:00:00")],
        "System.DateOnly" => [.. _anything, .. Typed(type, "2020-01-01", "2030-12-31")],
        "System.TimeOnly" => [.. _anything, .. Typed(type, "08:00", "17:30")],
        "System.Guid" => [.. _anything, .. Typed(type, "00000000-0000-0000-0000-000000000005", "7fffffff-0000-0000-0000-000000000000")],
        "char" => [.. _anything, ("Range(1, 100)", 2), ("AllowedValues('a', '5')", 0), ("DeniedValues('a')", 0)],
        "bool" => [.. _anything, ("AllowedValues(true)", 0), ("DeniedValues(true, null)", 0)],
        "Shade" => [.. _anything, ("EnumDataType(typeof(Shade))", -1), ("AllowedValues(Shade.Light, null)", 0), ("DeniedValues(Shade.Dark)", 0)],
        "Sides" => [.. _anything, ("EnumDataType(typeof(Sides))", -1), ("AllowedValues(Sides.Top | Sides.Left, Sides.Right)", 0)],
        "System.Uri" => [.. _anything, ("Url", 0)],
        _ => _collections,
    };

    private static readonly (string Text, int Arguments)[] _anything =
    [
        ("Required", 0), ("EvenLength", 0), ("DiffersFrom(\"Other\")", -1), ("TwoFaced", -1), ("DataType(DataType.Date)", -1),
        ("CustomValidation(typeof(Checks), nameof(Checks.NotThirteen))", -1),
    ];

    private static readonly (string Text, int Arguments)[] _texts =
    [
        .. _anything,
        ("Required(AllowEmptyStrings = true)", 0),
        ("StringLength(5)", 2), ("StringLength(5, MinimumLength = 2)", 2), ("StringLength(0)", 2), ("StringLength(3, MinimumLength = 3)", 2),
        ("MinLength(0)", 1), ("MinLength(3)", 1), ("MaxLength(3)", 1), ("MaxLength", -1), ("Length(0, 0)", 2), ("Length(2, 4)", 2),
        ("RegularExpression(\"[A-Z]{3}\")", 1), ("RegularExpression(\"a|ab\")", 1), ("RegularExpression(\"^[a-zA-Z]+$\")", 1), ("RegularExpression(\"(?i)sek\")", 1),
        ("RegularExpression(\".*\")", 1), ("RegularExpression(\"\\\\d+\")", 1), ("RegularExpression(\"(?=a)\")", 1), ("RegularExpression(\"(?m)^.?$\")", 1),
        ("RegularExpression(\"(?s).+\", MatchTimeoutInMilliseconds = -1)", 1),
        ("EmailAddress", 0), ("Url", 0), ("Phone", 0), ("CreditCard", 0), ("Base64String", 0), ("FileExtensions", -1),
        ("AllowedValues(\"SEK\", \"EUR\", null)", 0), ("AllowedValues(\"\", \"a\")", 0), ("AllowedValues(\"SEK\", 1)", 0), ("AllowedValues(1, 2)", 0), ("AllowedValues(\"\\uD83D\\uDE00\", \"\\u2028\", \"\\0\")", 0),
        ("DeniedValues(\"a\", null)", 0), ("DeniedValues(\"SEK\", \"\")", 0), ("DeniedValues(1)", 0),
        ("EnumDataType(typeof(System.DayOfWeek))", -1), ("EnumDataType(typeof(Shade))", -1), ("EnumDataType(typeof(Sides))", -1),
        ("Range(1, 10)", 2), ("Range(1.5, 10.5)", 2), ("Range(typeof(decimal), \"1\", \"10\")", 2), ("Range(typeof(System.DateTime), \"2020-01-01\", \"2030-01-01\")", 2), ("Range(typeof(System.TimeSpan), \"0:00\", \"2.00:00\")", 2),
        ("Compare(\"Other\")", 1), ("Compare(\"Count\")", 1),
        ("CustomValidation(typeof(Checks), nameof(Checks.NotShouting))", -1),
        ("DerivedRange", -1),
    ];

    private static readonly (string Text, int Arguments)[] _collections =
    [
        .. _anything,
        ("MinLength(0)", 1), ("MinLength(2)", 1), ("MaxLength(2)", 1), ("MaxLength", -1), ("Length(1, 2)", 2), ("Length(0, 1)", 2),
    ];

    private static IEnumerable<(string Text, int Arguments)> Typed(string type, string minimum, string maximum) =>
    [
        ($"Range(typeof({type}), \"{minimum}\", \"{maximum}\")", 2),
        ($"Range(typeof({type}), \"{minimum}\", \"{maximum}\", MinimumIsExclusive = true)", 2),
        ($"Range(typeof({type}), \"{minimum}\", \"{maximum}\", MaximumIsExclusive = true, ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)", 2),
    ];

    private static IReadOnlyList<(string Text, int Arguments)> Numbers(string type) =>
    [
        .. _anything,
        .. Typed(type, "1", "10"),
        ("Range(1, 10)", 2), ("Range(1, 10, MinimumIsExclusive = true)", 2), ("Range(-5, 5, MaximumIsExclusive = true)", 2), ("Range(int.MinValue, int.MaxValue)", 2), ("Range(5, 5)", 2),
        ("Range(0.5, 9.5)", 2), ("Range(0.5, 9.5, MinimumIsExclusive = true, MaximumIsExclusive = true)", 2), ("Range(0d, double.MaxValue)", 2), ("Range(double.NegativeInfinity, 0d)", 2), ("Range(double.MinValue, double.PositiveInfinity)", 2),
        .. type == "decimal" ? [("Range(typeof(decimal), \"1.50\", \"1e1\")", 2), ("Range(typeof(decimal), \"-79228162514264337593543950335\", \"0.0000000000000000000000000001\")", 2)] : Array.Empty<(string, int)>(),
        .. type is "double" or "float" ? [($"Range(typeof({type}), \"1e-3\", \"1e2\")", 2)] : Array.Empty<(string, int)>(),
        ("AllowedValues(1, 5, null)", 0), ("AllowedValues(1L, 5.0, 10u)", 0), ("DeniedValues(0, null)", 0), ("DeniedValues(5L)", 0),
        ("RegularExpression(\"[0-9]{1,2}\")", 1), ("EnumDataType(typeof(Shade))", -1), ("Compare(\"Count\")", 1),
        ("DerivedRange", -1),
    ];
}
