using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>Where what is wrong with a model goes.</summary>
internal sealed class MappingReport(INamedTypeSymbol model, SymbolAnalysisContext context, ConcurrentDictionary<(string Id, Location Location, string Message), bool> reported)
{
    private readonly Dictionary<ISymbol, List<string>> _nullable = new(SymbolEqualityComparer.Default);

    public INamedTypeSymbol Model => model;

    /// <summary>The diagnostic's property that has the term that was meant: the code fix reads it.</summary>
    public const string NearestProperty = "Nearest";

    /// <summary>Reports a term that nothing has, with the one that was meant, if one is near.</summary>
    public void AddUnknownTerm(AttributeData attribute, string term, string? nearest)
    {
        if (attribute.ApplicationSyntaxReference is { } reference)
        {
            Add(
                Descriptors.UnknownTerm,
                Location.Create(reference.SyntaxTree, reference.Span),
                [model.Name, term, nearest is null ? "" : $"; did you mean \"{nearest}\"?"],
                nearest is null ? null : ImmutableDictionary<string, string?>.Empty.Add(NearestProperty, nearest));
        }
    }

    /// <summary>Reports at an attribute.</summary>
    public void Add(DiagnosticDescriptor descriptor, AttributeData attribute, params string[] arguments)
    {
        if (attribute.ApplicationSyntaxReference is { } reference)
        {
            Add(descriptor, Location.Create(reference.SyntaxTree, reference.Span), arguments);
        }
    }

    /// <summary>Reports at a member, or at the model where the member is in another assembly.</summary>
    public void Add(DiagnosticDescriptor descriptor, ISymbol symbol, params string[] arguments)
    {
        if ((LocationOf(symbol) ?? LocationOf(model)) is { } location)
        {
            Add(descriptor, location, arguments);
        }
    }

    /// <summary>Notes that a member that can be null is the source of a required field; a member is told once for all contracts.</summary>
    public void AddNullable(ISymbol member, string need)
    {
        if (!_nullable.TryGetValue(member, out List<string>? needs))
        {
            _nullable.Add(member, needs = []);
        }

        if (!needs.Contains(need))
        {
            needs.Add(need);
        }
    }

    public void AddNullableSources()
    {
        foreach (KeyValuePair<ISymbol, List<string>> member in _nullable)
        {
            Add(Descriptors.NullableSource, member.Key, member.Key.Name, Prose.List(member.Value));
        }
    }

    private static Location? LocationOf(ISymbol symbol)
    {
        foreach (Location location in symbol.Locations)
        {
            if (location.IsInSource)
            {
                return location;
            }
        }

        return null;
    }

    private void Add(DiagnosticDescriptor descriptor, Location location, string[] arguments, ImmutableDictionary<string, string?>? properties = null)
    {
        if (reported.TryAdd((descriptor.Id, location, string.Join("|", arguments)), true))
        {
            object[] messageArguments = arguments;
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, properties, messageArguments));
        }
    }
}
