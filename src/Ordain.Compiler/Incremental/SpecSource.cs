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
internal static class SpecSource
{
    /// <summary>What readers read, in the order of files and declarations.</summary>
    public static IncrementalValuesProvider<TSpec> Of<TSpec>(IncrementalGeneratorInitializationContext context, params SpecReader<TSpec>[] readers)
        where TSpec : class, IEquatable<TSpec> =>

        // All readers read in one step: when a later step throws, no reading is lost, and none is asked for when its compilation is gone.
        context.CompilationProvider
            .Select(static (compilation, cancellation) => new Gate((CSharpCompilation)compilation, cancellation))
            .SelectMany((gate, cancellation) => CandidatesOf(gate, readers, cancellation))
            .Select((candidate, cancellation) => Read(candidate, readers, cancellation))
            .WithTrackingName(PipelineSteps.Readings)
            .SelectMany(static (reading, _) => reading.Failure is null ? reading.Specs : throw new InvalidOperationException(reading.Failure));

    private static ImmutableArray<Candidate> CandidatesOf<TSpec>(Gate gate, SpecReader<TSpec>[] readers, CancellationToken cancellation)
        where TSpec : class, IEquatable<TSpec>
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

    private static bool HasWanted<TSpec>(TreeFacts tree, SpecReader<TSpec>[] readers, HashSet<ulong> globalAliases)
        where TSpec : class, IEquatable<TSpec>
    {
        foreach (ulong name in tree.TypeAttributes)
        {
            // An alias can stand for any attribute.
            if (globalAliases.Contains(name) || Array.IndexOf(tree.Aliases, name) >= 0)
            {
                return true;
            }

            foreach (SpecReader<TSpec> reader in readers)
            {
                if (reader.NameHash == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TreeReading<TSpec> Read<TSpec>(Candidate candidate, SpecReader<TSpec>[] readers, CancellationToken cancellation)
        where TSpec : class, IEquatable<TSpec>
    {
        try
        {
            return candidate.Compilation.TryGetTarget(out CSharpCompilation? compilation)
                ? Read(compilation, compilation.SyntaxTrees[candidate.Tree], readers, cancellation)
                : new TreeReading<TSpec>(default, "The compilation was gone before it was read.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Thrown again behind this step: here it would make the driver forget the readings of all other files.
            return new TreeReading<TSpec>(default, exception.ToString());
        }
    }

    private static TreeReading<TSpec> Read<TSpec>(CSharpCompilation compilation, SyntaxTree tree, SpecReader<TSpec>[] readers, CancellationToken cancellation)
        where TSpec : class, IEquatable<TSpec>
    {
        SemanticModel? model = null;
        var specs = new List<TSpec>();
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
            foreach (SpecReader<TSpec> reader in readers)
            {
                // The attributes of this part; each part stands for itself.
                ImmutableArray<AttributeData> own = attributes.RemoveAll(attribute => !reader.IsFor(attribute) || !IsOn(attribute, node));
                if (!own.IsEmpty)
                {
                    specs.AddRange(reader.Read(type, own, compilation, cancellation));
                }
            }
        }

        return new TreeReading<TSpec>(specs.ToEquatableArray());
    }

    private static bool IsOn(AttributeData attribute, SyntaxNode node) =>
        attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == node.SyntaxTree && node.Span.Contains(reference.Span);
}
