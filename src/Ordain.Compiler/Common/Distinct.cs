using System.Collections.Immutable;

namespace Ordain.Compiler.Common;

/// <summary>Each generated file once. While code is being typed a type can be declared twice.</summary>
internal static class Distinct
{
    /// <summary>Leaves out what has a name again, and renames what differs from another only in case: Roslyn does not tell such files apart.</summary>
    public static ImmutableArray<T> ByHintName<T>(ImmutableArray<T> all, Func<T, string> hintName, Func<T, string, T> rename)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<T>.Builder distinct = ImmutableArray.CreateBuilder<T>(all.Length);
        foreach (T item in all)
        {
            string name = hintName(item);
            if (!seen.Add(name))
            {
                continue;
            }

            string unique = name;
            for (int i = 2; !taken.Add(unique); i++)
            {
                unique = name.Substring(0, name.Length - ".g.cs".Length) + "." + Literals.Int32(i) + ".g.cs";
            }

            distinct.Add(unique == name ? item : rename(item, unique));
        }

        return distinct.ToImmutable();
    }
}
