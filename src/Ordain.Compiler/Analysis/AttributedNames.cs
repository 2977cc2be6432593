using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis;

/// <summary>
/// The names of what carries an attribute: in the files of a compilation and of the projects that it refers to, by syntax, and in referenced assemblies, by their
/// metadata. Each file and each reference is read once, for all compilations that have it.
/// </summary>
/// <param name="words">One of which a file has to say, to be looked at.</param>
/// <param name="ofFile">The names in a file, of which it gets the root.</param>
/// <param name="attributes">The names of the attributes' types, without Ordain's namespace.</param>
/// <param name="ofCarrier">The names of what carries one in an assembly.</param>
internal sealed class AttributedNames(
    FileWords words,
    Func<SyntaxNode, IEnumerable<string>> ofFile,
    string[] attributes,
    Func<MetadataReader, EntityHandle, IEnumerable<string>> ofCarrier)
{
    private readonly ConditionalWeakTable<SyntaxTree, string[]> _declared = new();

    /// <summary>By symbol, which is that of the reference for all compilations that have it.</summary>
    private readonly ConditionalWeakTable<IAssemblySymbol, string[]> _referenced = new();

    public HashSet<string> In(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        AddDeclared(names, compilation, cancellation);
        foreach (MetadataReference reference in compilation.References)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reference is CompilationReference project)
            {
                AddDeclared(names, project.Compilation, cancellation);
            }
            else if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && assembly.ReferencesOrdain())
            {
                names.UnionWith(_referenced.GetValue(assembly, DeclaredIn));
            }
        }

        // What is being typed has no name yet.
        names.Remove("");
        return names;
    }

    private void AddDeclared(HashSet<string> names, Compilation compilation, CancellationToken cancellation)
    {
        var files = OrdainFiles.In(compilation);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (files.Has(tree) && (FileTexts.WordsOf(tree) & words) != 0)
            {
                names.UnionWith(_declared.GetValue(tree, tree => [.. ofFile(tree.GetRoot())]));
            }
        }
    }

    private string[] DeclaredIn(IAssemblySymbol assembly) =>
        AttributeCarriers.ReaderOf(assembly) is { } reader ? [.. AttributeCarriers.Of(reader, attributes).SelectMany(carrier => ofCarrier(reader, carrier))] : [];
}
