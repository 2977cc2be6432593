using System.Reflection.Metadata;
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
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> _declared = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> _referenced = new();

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Of each name its length and its first character: most words of a text differ in these from all names.</summary>
    private readonly HashSet<int> _shapes = [];

    public SensitiveNames(Compilation compilation, CancellationToken cancellation)
    {
        AddDeclared(compilation, cancellation);
        foreach (MetadataReference reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reference is CompilationReference project)
            {
                AddDeclared(project.Compilation, cancellation);
            }
            else if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && assembly.ReferencesOrdain())
            {
                _names.UnionWith(_referenced.GetValue(assembly, static assembly => DeclaredIn(assembly)));
            }
        }

        foreach (string name in _names)
        {
            _shapes.Add(ShapeOf(name, 0, name.Length));
        }
    }

    public bool IsEmpty => _names.Count == 0;

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether a part of a text is one of the names.</summary>
    public bool Contains(string text, int start, int length) => _shapes.Contains(ShapeOf(text, start, length)) && _names.Contains(text.Substring(start, length));

    private static int ShapeOf(string text, int start, int length) => (length << 16) | text[start];

    private void AddDeclared(Compilation compilation, CancellationToken cancellation)
    {
        var files = OrdainFiles.In(compilation);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (files.Has(tree) && (FileTexts.WordsOf(tree) & FileWords.Sensitive) != 0)
            {
                _names.UnionWith(_declared.GetValue(tree, static tree => DeclaredIn(tree)));
            }
        }
    }

    private static string[] DeclaredIn(SyntaxTree tree)
    {
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

        names.RemoveAll(static name => name.Length == 0);
        return [.. names];
    }

    private static string[] DeclaredIn(IAssemblySymbol assembly)
    {
        if (AttributeCarriers.ReaderOf(assembly) is not { } reader)
        {
            return [];
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (EntityHandle carrier in AttributeCarriers.Of(reader, "SensitiveAttribute"))
        {
            switch (carrier.Kind)
            {
                case HandleKind.PropertyDefinition:
                    names.Add(reader.GetString(reader.GetPropertyDefinition((PropertyDefinitionHandle)carrier).Name));
                    break;
                case HandleKind.FieldDefinition:
                    names.Add(reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)carrier).Name));
                    break;
                case HandleKind.TypeDefinition:
                    TypeDefinition type = reader.GetTypeDefinition((TypeDefinitionHandle)carrier);
                    names.UnionWith(type.GetProperties().Select(property => reader.GetString(reader.GetPropertyDefinition(property).Name)));
                    names.UnionWith(type.GetFields().Select(field => reader.GetString(reader.GetFieldDefinition(field).Name)));
                    break;
            }
        }

        return [.. names];
    }
}
