using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis;

/// <summary>
/// Whether a type in source can carry one of some attributes, by its syntax alone: nearly all types of a project carry none, and binding the
/// attributes that they do carry is what costs.
/// </summary>
internal sealed class AttributedTypes
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> _aliases = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _globalAliases;

    /// <param name="compilation">The compilation that the types are of.</param>
    /// <param name="attributes">The full names of the attributes' types.</param>
    public AttributedTypes(Compilation compilation, params string[] attributes)
    {
        _globalAliases = new(() => _aliases.GetValue(compilation, static compilation => GlobalAliasesOf(compilation)));
        foreach (string attribute in attributes)
        {
            int arity = attribute.IndexOf('`');
            string name = attribute.Substring(0, arity < 0 ? attribute.Length : arity).Substring(attribute.LastIndexOf('.') + 1);
            _names.Add(name);
            _names.Add(name.Substring(0, name.Length - "Attribute".Length));
        }
    }

    public bool MayCarry(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration && MayCarry(declaration.AttributeLists, declaration))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type, one of its members or a parameter of its constructors can carry one.</summary>
    public bool MayCarryInside(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && MayCarryInside(declaration))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayCarryInside(TypeDeclarationSyntax declaration)
    {
        if (MayCarry(declaration.AttributeLists, declaration) || MayCarry(declaration.ParameterList, declaration))
        {
            return true;
        }

        foreach (MemberDeclarationSyntax member in declaration.Members)
        {
            if (MayCarry(member.AttributeLists, declaration) || (member is ConstructorDeclarationSyntax constructor && MayCarry(constructor.ParameterList, declaration)))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayCarry(ParameterListSyntax? parameters, SyntaxNode declaration)
    {
        if (parameters is not null)
        {
            foreach (ParameterSyntax parameter in parameters.Parameters)
            {
                if (MayCarry(parameter.AttributeLists, declaration))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool MayCarry(SyntaxList<AttributeListSyntax> lists, SyntaxNode declaration)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                string name = attribute.Name switch
                {
                    QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
                    AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
                    SimpleNameSyntax simple => simple.Identifier.ValueText,
                    _ => "",
                };
                if (_names.Contains(name) || (attribute.Name is SimpleNameSyntax && IsAlias(name, declaration)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>An alias can stand for any attribute.</summary>
    private bool IsAlias(string name, SyntaxNode declaration)
    {
        for (SyntaxNode? node = declaration; node is not null; node = node.Parent)
        {
            SyntaxList<UsingDirectiveSyntax> usings = node switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            foreach (UsingDirectiveSyntax @using in usings)
            {
                if (@using.Alias is { Name.Identifier.ValueText: var alias } && (alias == name || alias == name + "Attribute"))
                {
                    return true;
                }
            }
        }

        return _globalAliases.Value.Count > 0 && (_globalAliases.Value.Contains(name) || _globalAliases.Value.Contains(name + "Attribute"));
    }

    private static HashSet<string> GlobalAliasesOf(Compilation compilation)
    {
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is CompilationUnitSyntax unit)
            {
                foreach (UsingDirectiveSyntax @using in unit.Usings)
                {
                    if (@using is { Alias: { } alias } && @using.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                    {
                        aliases.Add(alias.Name.Identifier.ValueText);
                    }
                }
            }
        }

        return aliases;
    }
}
