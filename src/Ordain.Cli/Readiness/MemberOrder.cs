using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Cli.Readiness;

/// <summary>The order in which a model declares its members; what it does not have comes last in each object, by name.</summary>
internal sealed class MemberOrder(INamedTypeSymbol model) : IComparer<string>
{
    private readonly Dictionary<string, List<int>> _known = new(StringComparer.Ordinal);

    public int Compare(string? x, string? y)
    {
        List<int> left = PositionsOf(x!);
        List<int> right = PositionsOf(y!);
        for (int i = 0; i < left.Count && i < right.Count; i++)
        {
            if (left[i] != right[i])
            {
                return left[i].CompareTo(right[i]);
            }
        }

        bool isKnown = left.Count != right.Count && !left.Contains(int.MaxValue) && !right.Contains(int.MaxValue);
        return isKnown ? left.Count.CompareTo(right.Count) : string.CompareOrdinal(x, y);
    }

    private List<int> PositionsOf(string path)
    {
        if (!_known.TryGetValue(path, out List<int>? positions))
        {
            _known.Add(path, positions = []);
            ITypeSymbol? type = model;
            foreach (string name in path.Split('.'))
            {
                List<IPropertySymbol> properties = (type?.WithoutNullable() as INamedTypeSymbol)?.PayloadProperties() ?? [];
                int position = properties.FindIndex(property => property.Name == name.Replace("[]", "", StringComparison.Ordinal));
                positions.Add(position < 0 ? int.MaxValue : position);
                type = position < 0 ? null : Collections.ElementOf(properties[position].Type.WithoutNullable()) ?? properties[position].Type;
            }
        }

        return positions;
    }
}
