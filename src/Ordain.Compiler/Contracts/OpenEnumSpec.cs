using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>An open enum: everything that is generated into its type.</summary>
internal sealed record OpenEnumSpec
{
    public required HierarchySpec Hierarchy { get; init; }

    public required EquatableArray<OpenEnumNameSpec> Names { get; init; }
}

/// <param name="Name">The C# name of the property.</param>
/// <param name="Accessibility">Its accessibility as source text.</param>
/// <param name="WireName">The name in JSON.</param>
/// <param name="IsPartial">Whether the property waits for its implementation.</param>
internal sealed record OpenEnumNameSpec(string Name, string Accessibility, string WireName, bool IsPartial);
