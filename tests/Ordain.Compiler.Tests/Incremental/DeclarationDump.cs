using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Tests;

/// <summary>All that can be seen of a type's declaration, and of the types in source that it leads to: more than any reader looks at.</summary>
internal sealed class DeclarationDump
{
    private static readonly SymbolDisplayFormat _format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Included,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: (SymbolDisplayGenericsOptions)7,
        memberOptions: (SymbolDisplayMemberOptions)127,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: (SymbolDisplayParameterOptions)127,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly StringBuilder _text = new();
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly Queue<INamedTypeSymbol> _waiting = new();

    public static string Of(INamedTypeSymbol type)
    {
        var dump = new DeclarationDump();
        dump.Reach(type);
        while (dump._waiting.TryDequeue(out INamedTypeSymbol? next))
        {
            dump.AddType(next);
        }

        return dump._text.ToString();
    }

    private void AddType(INamedTypeSymbol type)
    {
        _text.Append(type.DeclaredAccessibility).Append(' ').Append(type.TypeKind).Append(type.IsRecord ? " record " : " ").Append(type.IsSealed).Append(type.IsAbstract).Append(type.IsFileLocal).Append(' ').AppendLine(type.ToDisplayString(_format));
        Reach(type.BaseType);
        _text.Append("  : ").AppendLine(type.BaseType?.ToDisplayString(_format));
        foreach (INamedTypeSymbol @interface in type.Interfaces)
        {
            Reach(@interface);
            _text.Append("  : ").AppendLine(@interface.ToDisplayString(_format));
        }

        AddAttributes(type);
        _text.Append("  initialized ").AppendJoin(' ', InitializedMembers.Of(type, type.PayloadProperties())).AppendLine();
        foreach (ISymbol member in type.GetMembers())
        {
            // What the compiler adds follows from the rest, but for the field that a parameter of a primary constructor becomes when a body uses it.
            if (member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null })
            {
                continue;
            }

            _text.Append("  ").Append(member.DeclaredAccessibility).Append(' ').Append(member.ToDisplayString(_format));
            switch (member)
            {
                case IFieldSymbol field:
                    _text.Append(field.HasConstantValue ? " = " + field.ConstantValue : "");
                    Reach(field.Type);
                    break;
                case IPropertySymbol property:
                    _text.Append(property.IsRequired ? " required" : "");
                    Reach(property.Type);
                    break;
                case IMethodSymbol method:
                    Reach(method.ReturnType);
                    foreach (IParameterSymbol parameter in method.Parameters)
                    {
                        Reach(parameter.Type);
                    }

                    break;
                case INamedTypeSymbol nested:
                    Reach(nested);
                    break;
            }

            _text.AppendLine();
            AddAttributes(member);
        }
    }

    private void AddAttributes(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            Reach(attribute.AttributeClass);
            _text.Append("    [").Append(attribute.AttributeClass?.ToDisplayString(_format));
            for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
            {
                // Readers leave out what the compiler fills in with a place.
                if (!attribute.AttributeConstructor!.Parameters[i].GetAttributes().Any(static caller => caller.AttributeClass!.Name.StartsWith("Caller", StringComparison.Ordinal)))
                {
                    Add(attribute.ConstructorArguments[i]);
                }
            }

            foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            {
                _text.Append(' ').Append(argument.Key).Append(':');
                Add(argument.Value);
            }

            _text.AppendLine("]");
        }
    }

    private void Add(TypedConstant constant)
    {
        _text.Append(' ').Append(constant.Kind == TypedConstantKind.Error ? "?" : constant.ToCSharpString());
        if (constant is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type })
        {
            Reach(type);
        }
    }

    private void Reach(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array)
        {
            Reach(array.ElementType);
        }

        if (type is INamedTypeSymbol named)
        {
            foreach (ITypeSymbol argument in named.TypeArguments)
            {
                Reach(argument);
            }

            if (!named.DeclaringSyntaxReferences.IsEmpty && _seen.Add(named.OriginalDefinition))
            {
                _waiting.Enqueue(named.OriginalDefinition);
            }
        }
    }
}
