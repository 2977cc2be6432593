using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>A conversion by names, as a method with a <c>switch</c>.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="SourceTypeName">The type of the value as source text.</param>
/// <param name="TargetTypeName">The type of the result as source text.</param>
/// <param name="Arms">The cases.</param>
/// <param name="Otherwise">What comes of any other value, as source text.</param>
internal sealed record ChoiceSpec(string Name, string SourceTypeName, string TargetTypeName, EquatableArray<ChoiceArm> Arms, string Otherwise);

/// <param name="Value">A constant as source text.</param>
/// <param name="Result">The result as source text.</param>
internal sealed record ChoiceArm(string Value, string Result);
