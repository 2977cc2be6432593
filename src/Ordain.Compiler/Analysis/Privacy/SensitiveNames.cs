using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.Privacy;

/// <summary>
/// The names of all members that may be sensitive. It has more than those that are, because it goes by syntax: only what has one of the names
/// is bound.
/// </summary>
internal sealed class SensitiveNames
{
    private static readonly string[] _none = [];
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> _declared = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> _referenced = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public SensitiveNames(Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            _names.UnionWith(_declared.GetValue(tree, static tree => DeclaredIn(tree)));
        }

        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            _names.UnionWith(_referenced.GetValue(assembly, static assembly => DeclaredIn(assembly)));
        }
    }

    public bool IsEmpty => _names.Count == 0;

    public bool Contains(string name) => _names.Contains(name);

    private static string[] DeclaredIn(SyntaxTree tree)
    {
        if ((FileTexts.WordsOf(tree) & FileWords.Sensitive) == 0)
        {
            return _none;
        }

        // The attribute may have another name here: every member of the file counts.
        var names = new List<string>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)))
        {
            switch (node)
            {
                case PropertyDeclarationSyntax property:
                    names.Add(property.Identifier.ValueText);
                    break;
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                    names.Add(field.Identifier.ValueText);
                    break;
                case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter:
                    names.Add(parameter.Identifier.ValueText);
                    break;
            }
        }

        return [.. names];
    }

    private static string[] DeclaredIn(IAssemblySymbol assembly)
    {
        if (!assembly.ReferencesOrdain())
        {
            return _none;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<INamespaceOrTypeSymbol>();
        waiting.Push(assembly.GlobalNamespace);
        while (waiting.Count > 0)
        {
            INamespaceOrTypeSymbol container = waiting.Pop();
            bool isSensitive = container is INamedTypeSymbol && container.HasAttribute(OrdainNames.Sensitive);
            foreach (ISymbol member in container.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol nested)
                {
                    waiting.Push(nested);
                }
                else if (member is IPropertySymbol or IFieldSymbol && (isSensitive || member.HasAttribute(OrdainNames.Sensitive)))
                {
                    names.Add(member.Name);
                }
            }
        }

        return [.. names];
    }
}
