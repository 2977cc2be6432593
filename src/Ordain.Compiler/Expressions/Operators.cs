namespace Ordain.Compiler.Expressions;

internal enum UnaryOperator
{
    Not,
    Negate,
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
