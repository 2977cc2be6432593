using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>A contract, with the specifications of all objects in it by type.</summary>
internal sealed class ContractSymbol(INamedTypeSymbol type, string provider, ObjectSpec root, EquatableArray<ObjectSpec> parts)
{
    private readonly Dictionary<string, ObjectSpec> _parts = ByType(parts);

    public INamedTypeSymbol Type { get; } = type;

    public string Provider { get; } = provider;

    public ObjectSpec Root { get; } = root;

    public ObjectSpec? Find(ITypeSymbol type) => _parts.TryGetValue(type.SourceName(), out ObjectSpec? part) ? part : null;

    private static Dictionary<string, ObjectSpec> ByType(EquatableArray<ObjectSpec> parts)
    {
        var byType = new Dictionary<string, ObjectSpec>(StringComparer.Ordinal);
        foreach (ObjectSpec part in parts)
        {
            byType[part.TypeName] = part;
        }

        return byType;
    }
}
