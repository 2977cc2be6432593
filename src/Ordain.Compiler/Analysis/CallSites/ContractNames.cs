using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// The names of all contracts and models that a compilation sees. Code that mentions none of them is left alone before anything is bound: that is
/// what keeps the analysis cheap.
/// </summary>
internal sealed class ContractNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> _declared = new();

    /// <summary>The contracts and models of referenced assemblies, whose symbols are those of the reference for all compilations that have it.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> _referenced = new();

    /// <summary>The names, by what is looked for in the text of a file.</summary>
    private readonly Dictionary<string, HashSet<string>> _groups = new(StringComparer.Ordinal);

    private ContractNames()
    {
    }

    public static ContractNames In(Compilation compilation, CancellationToken cancellation)
    {
        var names = new ContractNames();
        names.AddDeclared(compilation, cancellation);
        foreach (MetadataReference reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reference is CompilationReference project)
            {
                names.AddDeclared(project.Compilation, cancellation);
            }
            else if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && assembly.ReferencesOrdain())
            {
                names.AddAll(_referenced.GetValue(assembly, static assembly => DeclaredIn(assembly)));
            }
        }

        return names;
    }

    public bool Contains(string name) => name.Length > 0 && _groups.TryGetValue(StemOf(name), out HashSet<string>? group) && group.Contains(name);

    /// <summary>Whether a file mentions any of them.</summary>
    public bool AreIn(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (KeyValuePair<string, HashSet<string>> group in _groups)
        {
            if (FileTexts.MentionsAny(tree, group.Key, group.Value, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word of a name, without digits at its end: most contracts of a project are called <c>…Order</c>, and one search finds them all.</summary>
    private static string StemOf(string name)
    {
        int end = name.Length;
        while (end > 1 && char.IsDigit(name[end - 1]))
        {
            end--;
        }

        int start = end - 1;
        while (start > 0 && !char.IsUpper(name[start]))
        {
            start--;
        }

        return name.Substring(start, end - start);
    }

    private void AddDeclared(Compilation compilation, CancellationToken cancellation)
    {
        var files = OrdainFiles.In(compilation);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (files.Has(tree) && (FileTexts.WordsOf(tree) & (FileWords.Contract | FileWords.PayloadFor)) != 0)
            {
                AddAll(_declared.GetValue(tree, static tree => DeclaredIn(tree)));
            }
        }
    }

    private void AddAll(string[] names)
    {
        foreach (string name in names)
        {
            string stem = StemOf(name);
            if (!_groups.TryGetValue(stem, out HashSet<string>? group))
            {
                _groups.Add(stem, group = new HashSet<string>(StringComparer.Ordinal));
            }

            group.Add(name);
        }
    }

    private static string[] DeclaredIn(IAssemblySymbol assembly)
    {
        if (AttributeCarriers.ReaderOf(assembly) is not { } reader)
        {
            return [];
        }

        var names = new List<string>();
        foreach (EntityHandle carrier in AttributeCarriers.Of(reader, "ContractAttribute", "PlanStampAttribute"))
        {
            if (carrier.Kind == HandleKind.TypeDefinition)
            {
                string name = reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)carrier).Name);
                names.Add(name.IndexOf('`') is > 0 and var arity ? name.Substring(0, arity) : name);
            }
        }

        return [.. names];
    }

    /// <summary>The types of a file that have one of the attributes, by its name alone.</summary>
    private static string[] DeclaredIn(SyntaxTree tree)
    {
        var names = new List<string>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            // A type that is being typed has no name yet.
            if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0, Identifier.ValueText.Length: > 0 } type && HasContractAttribute(type))
            {
                names.Add(type.Identifier.ValueText);
            }
        }

        return [.. names];
    }

    private static bool HasContractAttribute(TypeDeclarationSyntax type)
    {
        foreach (AttributeListSyntax list in type.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (CandidateFinder.NameOf(attribute.Name) is "Contract" or "ContractAttribute" or "PayloadFor" or "PayloadForAttribute")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
