using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Incremental;

/// <summary>The references of a compilation: assemblies by identity, other projects by what they declare.</summary>
internal static class References
{
    private static readonly ConditionalWeakTable<MetadataReference, StrongBox<int>> _numbers = new();
    private static readonly ConditionalWeakTable<CSharpCompilation, StrongBox<Fingerprint>> _projects = new();
    private static int _last;

    public static void Add(ref FingerprintBuilder builder, CSharpCompilation compilation, CancellationToken cancellation)
    {
        foreach (MetadataReference reference in compilation.ExternalReferences)
        {
            if (reference is CompilationReference { Compilation: CSharpCompilation project })
            {
                // Somebody who types in the body of another project's method changes that project's compilation, and nothing here.
                builder.Add(reference.Properties.EmbedInteropTypes);
                foreach (string alias in reference.Properties.Aliases)
                {
                    builder.Add(alias);
                }

                builder.Add(OfProject(project, cancellation));
            }
            else
            {
                builder.Add(_numbers.GetValue(reference, static _ => new StrongBox<int>(Interlocked.Increment(ref _last))).Value);
            }
        }
    }

    private static Fingerprint OfProject(CSharpCompilation project, CancellationToken cancellation)
    {
        if (_projects.TryGetValue(project, out StrongBox<Fingerprint>? known))
        {
            return known.Value;
        }

        Fingerprint fingerprint = new Gate(project, cancellation).ToFingerprint();
        return _projects.GetValue(project, _ => new StrongBox<Fingerprint>(fingerprint)).Value;
    }
}
