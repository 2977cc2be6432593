using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Contracts;

/// <summary>Reads which members of a record its text hides.</summary>
internal static class PrintingReader
{
    private static readonly string _payloadFor = OrdainNames.PayloadFor.Substring(0, OrdainNames.PayloadFor.IndexOf('`'));

    /// <summary>Reads a contract, a model, or a record that is marked itself.</summary>
    /// <returns>Null when there is nothing to hide, or nothing can be generated.</returns>
    public static PrintingSpec? Read(INamedTypeSymbol type)
    {
        if (!Prints(type) || !IsPartial(type) || type.IsFileLocal || SensitiveMembersOf(type) is not { Count: > 0 } sensitive)
        {
            return null;
        }

        var members = new List<PrintedMemberSpec>();
        foreach (ISymbol member in PrintedMembersOf(type))
        {
            ITypeSymbol valueType = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
            bool canBeNull = !valueType.IsValueType || valueType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
            members.Add(new PrintedMemberSpec(member.Name, sensitive.Contains(member), canBeNull, valueType.IsValueType));
        }

        bool callsBase = type.BaseType is { IsRecord: true };
        string modifiers = callsBase ? "protected override" : type.IsSealed || type.IsValueType ? "private" : "protected virtual";
        return new PrintingSpec(HierarchySpec.Of(type), modifiers, callsBase, members.ToEquatableArray());
    }

    /// <summary>Says of a record that prints what it should hide what is to be done about it.</summary>
    public static void Check(INamedTypeSymbol type, DefinitionReporter report)
    {
        if (!Prints(type) || SensitiveMembersOf(type) is not { Count: > 0 } sensitive)
        {
            return;
        }

        // What has to be partial for another reason is told so already.
        bool isGenerated = type.HasAttribute(OrdainNames.Contract) || type.HasAttribute(_payloadFor);
        if (!isGenerated && !type.HasAttribute(OrdainNames.Sensitive))
        {
            report(Descriptors.SensitiveMemberPrinted, new DefinitionSite(sensitive[0]), type.Name, sensitive[0].Name, "mark the record [Sensitive] too, and make it partial");
        }
        else if (!isGenerated && !IsPartial(type))
        {
            report(Descriptors.SensitiveMemberPrinted, new DefinitionSite(type), type.Name, sensitive[0].Name, "make it, and the types around it, partial");
        }
    }

    /// <summary>Whether a type that is marked hides all that it has, because none of it is marked.</summary>
    public static bool HidesAll(INamedTypeSymbol type) => PrintedMembersOf(type) is var members && SensitiveMembersOf(type).Count == members.Count
        && !members.Exists(static member => member.HasAttribute(OrdainNames.Sensitive));

    /// <summary>Whether the compiler writes the text of a type, member by member.</summary>
    private static bool Prints(INamedTypeSymbol type) =>
        type.IsRecord && !HasOwn(type, "PrintMembers", parameters: 1) && !HasOwn(type, "ToString", parameters: 0);

    private static bool HasOwn(INamedTypeSymbol type, string name, int parameters)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false } method && method.Parameters.Length == parameters)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartial(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (!HierarchySpec.IsPartial(current))
            {
                return false;
            }
        }

        return true;
    }

    private static List<ISymbol> SensitiveMembersOf(INamedTypeSymbol type)
    {
        List<ISymbol> printed = PrintedMembersOf(type);
        List<ISymbol> marked = printed.FindAll(member => member.HasAttribute(OrdainNames.Sensitive) || IsMarkedParameter(type, member.Name));
        return marked.Count == 0 && type.HasAttribute(OrdainNames.Sensitive) ? printed : marked;
    }

    /// <summary>On a parameter of the primary constructor an attribute is not on the property that it declares.</summary>
    private static bool IsMarkedParameter(INamedTypeSymbol type, string name)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (parameter.Name == name && parameter.HasAttribute(OrdainNames.Sensitive))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What C# prints of a record: public fields and readable properties of its own. What nobody may name is left out.</summary>
    private static List<ISymbol> PrintedMembersOf(INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        foreach (ISymbol member in type.GetMembers())
        {
            bool isPrinted = member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false } && member switch
            {
                IFieldSymbol field => field.Type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer),
                IPropertySymbol { IsIndexer: false, IsOverride: false, GetMethod: not null } property =>
                    property.Type.TypeKind is not (TypeKind.Pointer or TypeKind.FunctionPointer),
                _ => false,
            };
            if (isPrinted && member.Name.Length > 0 && !MemberFacts.IsStrictlyObsolete(member) && !member.HasAttribute(OrdainNames.Experimental))
            {
                members.Add(member);
            }
        }

        return members;
    }
}
