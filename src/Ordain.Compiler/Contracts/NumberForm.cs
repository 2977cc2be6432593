namespace Ordain.Compiler.Contracts;

/// <summary>How numbers are written: of <c>JsonNumberHandling</c> what is about writing, with its values.</summary>
[Flags]
internal enum NumberForm
{
    Plain = 0,

    /// <summary>As JSON strings.</summary>
    Text = 2,

    /// <summary>What is not finite by its name.</summary>
    NamedFloats = 4,
}
