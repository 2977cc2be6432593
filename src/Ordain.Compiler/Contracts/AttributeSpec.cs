namespace Ordain.Compiler.Contracts;

/// <summary>A validation attribute that is asked at run time.</summary>
/// <param name="TypeName">Its type as source text.</param>
/// <param name="Creation">The C# expression that creates it.</param>
/// <param name="NeedsContext">Whether it wants to know the object around the value.</param>
/// <param name="DisplayName">The member's name for people.</param>
internal sealed record AttributeSpec(string TypeName, string Creation, bool NeedsContext, string DisplayName);
