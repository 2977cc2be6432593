using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis;

/// <summary>
/// Whether a type in source can carry one of some attributes, by the text of its files and by its syntax alone: nearly all types of a project carry
/// none, and binding the attributes that they do carry is what costs.
/// </summary>
internal sealed class AttributedTypes
{
    private static readonly ConditionalWeakTable<Compilation, HashSet<string>> _aliases = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _globalAliases;
    private readonly HashSet<SyntaxTree> _files = [];

    /// <param name="compilation">The compilation that the types are of.</param>
    /// <param name="attributes">The names of the attributes.</param>
    public AttributedTypes(Compilation compilation, FileWords attributes)
    {
        _globalAliases = _aliases.GetValue(compilation, static compilation => GlobalAliasesOf(compilation));
        foreach (FileWords attribute in new[] { FileWords.Contract, FileWords.OpenEnum, FileWords.PayloadFor, FileWords.Sensitive })
        {
            if ((attributes & attribute) != 0)
            {
                _names.Add(attribute.ToString());
                _names.Add(attribute + "Attribute");
            }
        }

        var files = OrdainFiles.In(compilation);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            // A file that names none of the attributes can only have one under a name that another file gave it.
            if (files.Has(tree) && ((FileTexts.WordsOf(tree) & attributes) != 0 || _globalAliases.Count > 0))
            {
                _files.Add(tree);
            }
        }
    }

    /// <summary>Whether no type can carry one.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Whether a type, or one inside it, can carry one, by its files alone.</summary>
    public bool IsWorthALook(INamedTypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (_files.Contains(reference.SyntaxTree))
            {
                return true;
            }
        }

        return false;
    }

    public bool MayCarry(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (_files.Contains(reference.SyntaxTree) && reference.GetSyntax(cancellation) is BaseTypeDeclarationSyntax declaration && MayCarry(declaration.AttributeLists, declaration))
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
            if (_files.Contains(reference.SyntaxTree) && reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && MayCarryInside(declaration))
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

        return _globalAliases.Count > 0 && (_globalAliases.Contains(name) || _globalAliases.Contains(name + "Attribute"));
    }

    private static HashSet<string> GlobalAliasesOf(Compilation compilation)
    {
        var aliases = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (FileTexts.MentionsOrdain(tree) && (FileTexts.WordsOf(tree) & FileWords.GlobalUsing) != 0 && tree.GetRoot() is CompilationUnitSyntax unit)
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
