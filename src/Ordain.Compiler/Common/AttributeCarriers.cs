using System.Collections.Immutable;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Common;

/// <summary>What carries one of Ordain's attributes in a referenced assembly, read from its tables: symbols would have to be made for all types and members.</summary>
internal static class AttributeCarriers
{
    /// <summary>The metadata of an assembly that is a file; null for one that is being compiled.</summary>
    public static MetadataReader? ReaderOf(IAssemblySymbol assembly)
    {
        ImmutableArray<ModuleMetadata> modules = assembly.GetMetadata()?.GetModules() ?? [];
        return modules.Length == 1 ? modules[0].GetMetadataReader() : null;
    }

    /// <summary>The types and members that carry an attribute.</summary>
    /// <param name="reader">The assembly.</param>
    /// <param name="attributes">The attributes' names, without Ordain's namespace.</param>
    public static IEnumerable<EntityHandle> Of(MetadataReader reader, params string[] attributes)
    {
        foreach (CustomAttributeHandle handle in reader.CustomAttributes)
        {
            CustomAttribute carried = reader.GetCustomAttribute(handle);
            if (IsOf(reader, carried.Constructor, attributes))
            {
                yield return carried.Parent;
            }
        }
    }

    private static bool IsOf(MetadataReader reader, EntityHandle constructor, string[] attributes)
    {
        if (constructor.Kind != HandleKind.MemberReference || reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return false;
        }

        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Namespace, "Ordain") && Array.Exists(attributes, attribute => reader.StringComparer.Equals(type.Name, attribute));
    }
}
