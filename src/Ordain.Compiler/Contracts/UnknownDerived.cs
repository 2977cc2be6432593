namespace Ordain.Compiler.Contracts;

/// <summary>What becomes of a value whose type a polymorphic type does not list: the members of <c>JsonUnknownDerivedTypeHandling</c>.</summary>
internal enum UnknownDerived
{
    /// <summary>It is a violation.</summary>
    Fail,

    /// <summary>It is written as the base type.</summary>
    Base,

    /// <summary>It is written as the nearest type that is listed.</summary>
    Nearest,
}
