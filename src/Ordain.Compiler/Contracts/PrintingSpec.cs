using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A record whose text hides sensitive members: everything that is generated into its type for that.</summary>
/// <param name="Hierarchy">Where it is declared.</param>
/// <param name="Modifiers">Those of <c>PrintMembers</c>.</param>
/// <param name="CallsBase">Whether the base prints members too.</param>
/// <param name="Members">What C# would print, in its order.</param>
internal sealed record PrintingSpec(HierarchySpec Hierarchy, string Modifiers, bool CallsBase, EquatableArray<PrintedMemberSpec> Members);

/// <param name="Name">The C# name.</param>
/// <param name="IsSensitive">Whether its value is hidden.</param>
/// <param name="CanBeNull">Whether it can be null.</param>
/// <param name="IsValue">Whether it is a value type, which prints itself without being boxed.</param>
internal sealed record PrintedMemberSpec(string Name, bool IsSensitive, bool CanBeNull, bool IsValue);
