using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>The terms that the fields of contracts have, from the model itself on.</summary>
internal sealed class ContractTerms(Terms terms)
{
    private const int MaxDepth = 4;

    private readonly HashSet<string> _all = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The terms, in full.</summary>
    public IEnumerable<string> All => _all;

    /// <summary>The types of objects in the contracts.</summary>
    public HashSet<ISymbol> Objects { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a field has the term, or one inside it has.</summary>
    public bool Has(string term) => _all.Contains(term);

    public void Add(ContractSymbol contract) => Add(contract.Type, contract, "", 0, isInCollection: false);

    private void Add(INamedTypeSymbol type, ContractSymbol contract, string prefix, int depth, bool isInCollection)
    {
        Objects.Add(type);
        if (depth == MaxDepth)
        {
            return;
        }

        foreach (IPropertySymbol property in type.PayloadProperties())
        {
            foreach (string[] alternative in terms.OfField(property))
            {
                foreach (string term in alternative)
                {
                    bool isAbsolute = term.StartsWith("/", StringComparison.Ordinal);
                    string own = string.Join(".", terms.Split(isAbsolute ? term.Substring(1) : term));
                    string whole = isAbsolute || prefix.Length == 0 ? own : own.Length == 0 ? prefix : $"{prefix}.{own}";
                    if (isAbsolute || !isInCollection)
                    {
                        AddWithPrefixes(whole);
                    }

                    ITypeSymbol value = property.Type.WithoutNullable();
                    if (value is INamedTypeSymbol held && !isAbsolute && contract.Find(held) is not null)
                    {
                        Add(held, contract, whole, depth + 1, isInCollection);
                    }
                    else if (Collections.ElementOf(value) is { } element && element.WithoutNullable() is INamedTypeSymbol item && contract.Find(item) is not null)
                    {
                        Add(item, contract, "", depth + 1, isInCollection: true);
                    }
                    else if (!isInCollection)
                    {
                        // Amounts are one value or two.
                        AddWithPrefixes(whole + ".amount");
                        AddWithPrefixes(whole + ".currency");
                    }
                }
            }
        }
    }

    private void AddWithPrefixes(string term)
    {
        for (int dot = term.Length; dot > 0; dot = term.LastIndexOf('.', dot - 1))
        {
            _all.Add(term.Substring(0, dot));
        }
    }
}
