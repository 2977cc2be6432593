namespace Ordain.Compiler.Expressions;

internal enum UnaryOperator
{
    Not,
    Negate,
    IsWhole,
}

internal enum BinaryOperator
{
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Coalesce,
}

internal enum TextMethod
{
    StartsWith,
    EndsWith,
    Contains,
}

internal enum CollectionMethod
{
    Sum,
    Any,
    All,
    Count,
    IsUnique,
}

internal enum TimeUnit
{
    Seconds,
    Minutes,
    Hours,
    Days,
}
