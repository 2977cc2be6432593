using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>When a value with <c>[OmitWhenEmpty]</c> has something to say.</summary>
internal static class EmptinessReader
{
    /// <summary>Whether <c>[OmitWhenEmpty]</c> can stand on a member.</summary>
    public static bool CanBeEmpty(ITypeSymbol type, ValueSpec value) => value.Kind switch
    {
        ValueKind.Text or ValueKind.Dictionary => true,
        ValueKind.Collection => value.Shape != CollectionShape.Enumerable,
        ValueKind.Object or ValueKind.Contract => value.CanBeNull && PartsOf(type, value) is { Count: > 0 },
        _ => false,
    };

    /// <summary>For an object, the conditions of which one holds when it has something to say, as C# formats with <c>{0}</c> for the object; empty when it always has.</summary>
    public static EquatableArray<string> PartsOf(ITypeSymbol type, ValueSpec value)
    {
        var parts = new List<string>();
        if (value.Kind is not (ValueKind.Object or ValueKind.Contract) || type.WithoutNullable() is not INamedTypeSymbol named)
        {
            return default;
        }

        foreach (IPropertySymbol property in named.PayloadProperties())
        {
            if (property.FindAttribute(OrdainNames.JsonIgnore) is { } ignore && ignore.Named("Condition") is null or 1 or 4)
            {
                continue;
            }

            string member = "{0}." + (SyntaxFacts.GetKeywordKind(property.Name) == SyntaxKind.None ? property.Name : "@" + property.Name);
            if (property.Type.SpecialType == SpecialType.System_String)
            {
                parts.Add($"{member} is {{ Length: > 0 }}");
            }
            else if (property.Type.IsReferenceType || property.Type.IsNullableValue())
            {
                parts.Add($"{member} is not null");
            }
            else
            {
                // A value that cannot be absent is always something.
                return default;
            }
        }

        return parts.ToEquatableArray();
    }
}
