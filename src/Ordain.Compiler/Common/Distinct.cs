using System.Collections.Immutable;

namespace Ordain.Compiler.Common;

/// <summary>Each generated file once. While code is being typed a type can be declared twice, or have a name that differs from another only in case.</summary>
internal static class Distinct
{
    public static ImmutableArray<T> ByHintName<T>(ImmutableArray<T> all, Func<T, string> hintName)
    {
        // Roslyn compares the names of generated files without regard to case.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<T>.Builder distinct = ImmutableArray.CreateBuilder<T>(all.Length);
        foreach (T item in all)
        {
            if (seen.Add(hintName(item)))
            {
                distinct.Add(item);
            }
        }

        return distinct.ToImmutable();
    }
}
