namespace Ordain.Compiler.Contracts;

/// <summary>How numbers are written and read: <c>JsonNumberHandling</c>, with its values.</summary>
[Flags]
internal enum NumberForm
{
    Plain = 0,

    /// <summary>Read from JSON strings, too.</summary>
    ReadText = 1,

    /// <summary>As JSON strings.</summary>
    Text = 2,

    /// <summary>What is not finite by its name.</summary>
    NamedFloats = 4,
}
