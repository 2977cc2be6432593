using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>What can be written at the place of a creation, and how.</summary>
internal sealed class CreationPlace
{
    private readonly SemanticModel _semantics;
    private readonly int _position;
    private readonly SymbolDisplayFormat _typeFormat;

    public CreationPlace(SemanticModel semantics, BaseObjectCreationExpressionSyntax creation)
    {
        _semantics = semantics;
        _position = creation.SpanStart;
        HasNullableAnnotations = semantics.GetNullableContext(_position).AnnotationsEnabled();
        _typeFormat = HasNullableAnnotations
            ? SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)
            : SymbolDisplayFormat.FullyQualifiedFormat;
        OmitsTypes = creation is ImplicitObjectCreationExpressionSyntax;
        HasCollectionExpressions = creation.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };
    }

    public Compilation Compilation => _semantics.Compilation;

    /// <summary>Whether the code around says <c>new()</c>, so that what is added does, too.</summary>
    public bool OmitsTypes { get; }

    public bool HasCollectionExpressions { get; }

    public bool HasNullableAnnotations { get; }

    public bool CanSee(ISymbol symbol) => _semantics.IsAccessible(_position, symbol);

    public bool CanSet(IPropertySymbol property) => property.SetMethod is { } setter && CanSee(property) && CanSee(setter);

    /// <summary>A type as source text that binds anywhere.</summary>
    public string NameOf(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(_typeFormat);

    /// <summary>The start of a creation of a type.</summary>
    public string NewOf(ITypeSymbol type) => OmitsTypes ? "new" : "new " + NameOf(type);

    public static bool IsObsolete(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
