using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>Where a type is declared: its namespace, the types around it, and itself, so that another part of it can be emitted.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Declarations">From the outside in, for example <c>partial record struct Order&lt;T&gt;</c>.</param>
/// <param name="TypeName">The type as source text.</param>
/// <param name="DisplayName">The type as people write it.</param>
/// <param name="FileName">The type as files are named.</param>
internal sealed record HierarchySpec(string Namespace, EquatableArray<string> Declarations, string TypeName, string DisplayName, string FileName)
{
    public static HierarchySpec Of(INamedTypeSymbol type)
    {
        var declarations = new List<string>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            declarations.Insert(0, $"partial {KeywordOf(current)} {current.ToDisplayString(NameWithParameters)}");
        }

        return new HierarchySpec(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(NamespaceFormat),
            declarations.ToEquatableArray(),
            type.SourceName(),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            FileNameOf(type));
    }

    public static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name that is unique among types, and stable.</summary>
    public static string FileNameOf(ITypeSymbol type)
    {
        var name = new StringBuilder();
        foreach (char c in type.ToDisplayString(FileFormat))
        {
            name.Append(char.IsLetterOrDigit(c) || c is '.' or '_' ? c : c switch { '<' => '{', '>' => '}', ',' => ',', _ => '_' });
        }

        return name.ToString();
    }

    private static readonly SymbolDisplayFormat NameWithParameters = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat NamespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat FileFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static string KeywordOf(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };
}
