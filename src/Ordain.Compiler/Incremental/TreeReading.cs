using System.Collections.Immutable;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Incremental;

/// <summary>What was read of a file's types.</summary>
/// <param name="Specs">In the order of the declarations.</param>
/// <param name="Failure">What a reader threw; null when all is well.</param>
internal sealed record TreeReading(EquatableArray<TreeReading.Entry> Specs, string? Failure = null)
{
    /// <param name="Reader">The reader's place in the list of all.</param>
    /// <param name="Spec">What it read.</param>
    internal sealed record Entry(int Reader, object Spec);

    public ImmutableArray<TSpec> SpecsOf<TSpec>(int reader)
    {
        if (Failure is not null)
        {
            throw new InvalidOperationException(Failure);
        }

        ImmutableArray<TSpec>.Builder specs = ImmutableArray.CreateBuilder<TSpec>(Specs.Count);
        foreach (Entry entry in Specs)
        {
            if (entry.Reader == reader)
            {
                specs.Add((TSpec)entry.Spec);
            }
        }

        return specs.ToImmutable();
    }
}
