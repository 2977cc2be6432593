namespace Ordain.Benchmarks.Limits;

/// <summary>What a member breaks.</summary>
internal enum LimitRule : ushort
{
    Required,
    Length,
    Url,
    Positive,
    RequiredForProvider,
    MinCount,
    Enum,
    Country,
    Currency,
    Locale,
    NonNegative,
    Scale,
    Email,
    Undefined,
    Sum,
    Product,
}
