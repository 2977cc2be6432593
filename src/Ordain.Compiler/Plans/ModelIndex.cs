using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>Finds members of a model by their terms, through the objects in it.</summary>
/// <param name="terms">The vocabulary.</param>
/// <param name="counts">Whether a member counts for the contract at hand.</param>
internal sealed class ModelIndex(Terms terms, Func<ModelMember, bool> counts)
{
    /// <summary>Objects whose members count as those of the object around can hold one of themselves.</summary>
    private const int MaxDepth = 8;

    private readonly Dictionary<ISymbol, List<ModelMember>> _members = new(SymbolEqualityComparer.Default);

    /// <summary>The members that are on the way to a source.</summary>
    public HashSet<ISymbol> Used { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Notes that a member is a source.</summary>
    public void Use(ModelMatch match)
    {
        foreach (ModelMember member in match.Members)
        {
            Used.Add(member.Property);
        }
    }

    /// <summary>All members of a type.</summary>
    public List<ModelMember> MembersOf(INamedTypeSymbol type)
    {
        if (!_members.TryGetValue(type, out List<ModelMember>? members))
        {
            _members.Add(type, members = terms.MembersOf(type));
        }

        return members;
    }

    /// <summary>The members that have a term; those of the type itself before those of objects in it, and only the former if there are any.</summary>
    public List<ModelMatch> Find(INamedTypeSymbol type, string[] term)
    {
        var matches = new List<ModelMatch>();
        Find(type, term, 0, [], matches);
        int nearest = int.MaxValue;
        foreach (ModelMatch match in matches)
        {
            nearest = Math.Min(nearest, match.Members.Count);
        }

        matches.RemoveAll(match => match.Members.Count > nearest);
        return matches;
    }

    /// <summary>The first of the members that have a term; null when none has.</summary>
    public ModelMatch? FindFirst(INamedTypeSymbol type, string[] term) => Find(type, term) is { Count: > 0 } matches ? matches[0] : null;

    /// <summary>Whether a member other than a given one has a term that starts like this.</summary>
    public bool HasPrefix(INamedTypeSymbol type, string[] prefix, ModelMember? except) => HasPrefix(type, prefix, 0, except, 0);

    /// <summary>The type whose members a path can go on with; null for a type without members of its own.</summary>
    public static INamedTypeSymbol? ObjectIn(ITypeSymbol type)
    {
        ITypeSymbol underlying = type.WithoutNullable();
        return underlying is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } named
            && Collections.ElementOf(named) is null
            && !IsOfTheFramework(named)
            && !named.HasAttribute(OrdainNames.OpenEnum) ? named : null;
    }

    private static bool IsOfTheFramework(INamedTypeSymbol type)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }

    private void Find(INamedTypeSymbol type, string[] term, int from, List<ModelMember> before, List<ModelMatch> matches)
    {
        if (before.Count == MaxDepth)
        {
            return;
        }

        foreach (ModelMember member in MembersOf(type))
        {
            if (!counts(member))
            {
                continue;
            }

            foreach (ModelTerm own in member.Terms)
            {
                if (!StartsWith(term, from, own.Segments))
                {
                    continue;
                }

                List<ModelMember> path = [.. before, member];
                if (own.Segments.Length == term.Length - from && own.Segments.Length > 0)
                {
                    matches.Add(new ModelMatch(path, own.Convert));
                    break;
                }

                if (own.Segments.Length < term.Length - from && own.Convert is null && ObjectIn(member.Property.Type) is { } held)
                {
                    Find(held, term, from + own.Segments.Length, path, matches);
                }
            }
        }
    }

    private bool HasPrefix(INamedTypeSymbol type, string[] prefix, int from, ModelMember? except, int depth)
    {
        if (depth == MaxDepth)
        {
            return false;
        }

        foreach (ModelMember member in MembersOf(type))
        {
            if (member == except || !counts(member))
            {
                continue;
            }

            foreach (ModelTerm own in member.Terms)
            {
                if (own.Segments.Length > prefix.Length - from)
                {
                    if (StartsWith(own.Segments, 0, prefix, from))
                    {
                        return true;
                    }
                }
                else if (StartsWith(prefix, from, own.Segments))
                {
                    if (own.Segments.Length == prefix.Length - from)
                    {
                        return true;
                    }

                    if (ObjectIn(member.Property.Type) is { } held && HasPrefix(held, prefix, from + own.Segments.Length, except, depth + 1))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool StartsWith(string[] term, int from, string[] start, int startFrom = 0)
    {
        if (start.Length - startFrom > term.Length - from)
        {
            return false;
        }

        for (int i = startFrom; i < start.Length; i++)
        {
            if (!string.Equals(term[from + i - startFrom], start[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}

/// <param name="Members">The members from the type that was searched to the one that has the term.</param>
/// <param name="Convert">The name of the method that converts its value; null for none.</param>
internal sealed record ModelMatch(List<ModelMember> Members, string? Convert)
{
    public ModelMember Last => Members[Members.Count - 1];

    /// <summary>The members with dots between.</summary>
    public string Path => string.Join(".", Members.Select(static member => member.Property.Name));
}
