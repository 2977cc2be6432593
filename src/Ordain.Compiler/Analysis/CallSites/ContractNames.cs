using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// The names of all contracts and models that a compilation sees. Code that mentions none of them is left alone before anything is bound: that is
/// what keeps the analysis cheap.
/// </summary>
internal sealed class ContractNames
{
    private static readonly AttributedNames _declared = new(FileWords.Contract | FileWords.PayloadFor, OfFile, ["ContractAttribute", "PlanStampAttribute"], OfCarrier);

    /// <summary>The names, by what is looked for in the text of a file.</summary>
    private readonly Dictionary<string, HashSet<string>> _groups = new(StringComparer.Ordinal);

    public ContractNames(Compilation compilation, CancellationToken cancellation)
    {
        foreach (string name in _declared.In(compilation, cancellation))
        {
            string stem = StemOf(name);
            if (!_groups.TryGetValue(stem, out HashSet<string>? group))
            {
                _groups.Add(stem, group = new HashSet<string>(StringComparer.Ordinal));
            }

            group.Add(name);
        }
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

    /// <summary>The types of a file that have one of the attributes, by its name alone.</summary>
    private static IEnumerable<string> OfFile(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type && HasContractAttribute(type))
            {
                yield return type.Identifier.ValueText;
            }
        }
    }

    private static IEnumerable<string> OfCarrier(MetadataReader reader, EntityHandle carrier)
    {
        if (carrier.Kind == HandleKind.TypeDefinition)
        {
            string name = reader.GetString(reader.GetTypeDefinition((TypeDefinitionHandle)carrier).Name);
            yield return name.IndexOf('`') is > 0 and var arity ? name.Substring(0, arity) : name;
        }
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
