namespace Ordain.Compiler.Schemas;

/// <summary>The member that says which type an object is.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Schema">What it says.</param>
/// <param name="IsRequired">Whether it has to be there.</param>
internal sealed record DiscriminatorSchema(string Name, string Schema, bool IsRequired);
