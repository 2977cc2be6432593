namespace Ordain.Compiler.Contracts;

/// <summary>A converter of System.Text.Json.</summary>
/// <param name="TypeName">The converter, or the factory that makes it, as source text.</param>
/// <param name="ConvertedType">The type that it converts, as source text.</param>
internal sealed record ConverterSpec(string TypeName, string ConvertedType);
