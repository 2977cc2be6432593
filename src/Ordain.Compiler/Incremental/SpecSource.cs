using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Incremental;

/// <summary>
/// The first steps of the pipeline, in place of <c>ForAttributeWithMetadataName</c>, which binds the attributes of all types again whenever
/// a character is typed: the gate, the files that have to be read, and what was read of them.
/// </summary>
internal sealed class SpecSource
{
    private readonly SpecReader[] _readers;
    private readonly IncrementalValuesProvider<TreeReading> _readings;

    public SpecSource(IncrementalGeneratorInitializationContext context, params SpecReader[] readers)
    {
        _readers = readers;

        // All readers read in one step: when a later step throws, no reading is lost, and none is asked for when its compilation is gone.
        _readings = context.CompilationProvider
            .Select(static (compilation, cancellation) => new Gate((CSharpCompilation)compilation, cancellation))
            .SelectMany((gate, cancellation) => CandidatesOf(gate, readers, cancellation))
            .Select((candidate, cancellation) => Read(candidate, readers, cancellation))
            .WithTrackingName(PipelineSteps.Readings);
    }

    /// <summary>What one of the readers read, in the order of files and declarations.</summary>
    public IncrementalValuesProvider<TSpec> Of<TSpec>(SpecReader<TSpec> reader)
        where TSpec : class, IEquatable<TSpec>
    {
        int index = Array.IndexOf(_readers, reader);
        return _readings.SelectMany((reading, _) => reading.SpecsOf<TSpec>(index));
    }

    private static ImmutableArray<Candidate> CandidatesOf(Gate gate, SpecReader[] readers, CancellationToken cancellation)
    {
        var globalAliases = new HashSet<ulong>();
        foreach (TreeFacts tree in gate.Trees)
        {
            globalAliases.UnionWith(tree.GlobalAliases);
        }

        ImmutableArray<Candidate>.Builder candidates = ImmutableArray.CreateBuilder<Candidate>();
        DependencyGraph? graph = null;
        for (int i = 0; i < gate.Trees.Length; i++)
        {
            if (HasWanted(gate.Trees[i], readers, globalAliases))
            {
                graph ??= new DependencyGraph(gate);
                candidates.Add(new Candidate(gate.Compilation, i, graph.KeyOf(i, cancellation)));
            }
        }

        return candidates.ToImmutable();
    }

    private static bool HasWanted(TreeFacts tree, SpecReader[] readers, HashSet<ulong> globalAliases)
    {
        foreach (ulong name in tree.TypeAttributes)
        {
            // An alias can stand for any attribute.
            if (globalAliases.Contains(name) || Array.IndexOf(tree.Aliases, name) >= 0)
            {
                return true;
            }

            foreach (SpecReader reader in readers)
            {
                if (reader.NameHash == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TreeReading Read(Candidate candidate, SpecReader[] readers, CancellationToken cancellation)
    {
        try
        {
            return candidate.Compilation.TryGetTarget(out CSharpCompilation? compilation)
                ? Read(compilation, compilation.SyntaxTrees[candidate.Tree], readers, cancellation)
                : new TreeReading(default, "The compilation was gone before it was read.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Thrown again behind this step: here it would make the driver forget the readings of all other files.
            return new TreeReading(default, exception.ToString());
        }
    }

    private static TreeReading Read(CSharpCompilation compilation, SyntaxTree tree, SpecReader[] readers, CancellationToken cancellation)
    {
        SemanticModel? model = null;
        var specs = new List<TreeReading.Entry>();
        foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is not TypeDeclarationSyntax { AttributeLists.Count: > 0 })
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            model ??= compilation.GetSemanticModel(tree);
            if (model.GetDeclaredSymbol(node, cancellation) is not INamedTypeSymbol type)
            {
                continue;
            }

            ImmutableArray<AttributeData> attributes = type.GetAttributes();
            for (int i = 0; i < readers.Length; i++)
            {
                // The attributes of this part; each part stands for itself.
                ImmutableArray<AttributeData> own = attributes.RemoveAll(attribute => !readers[i].IsFor(attribute) || !IsOn(attribute, node));
                if (!own.IsEmpty && readers[i].ReadAny(type, own, compilation, cancellation) is { } spec)
                {
                    specs.Add(new TreeReading.Entry(i, spec));
                }
            }
        }

        return new TreeReading(specs.ToEquatableArray());
    }

    private static bool IsOn(AttributeData attribute, SyntaxNode node) =>
        attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == node.SyntaxTree && node.Span.Contains(reference.Span);
}
