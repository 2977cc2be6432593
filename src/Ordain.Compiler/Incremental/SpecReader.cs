using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Incremental;

/// <summary>What is read of types that carry an attribute.</summary>
internal sealed class SpecReader<TSpec>
    where TSpec : class, IEquatable<TSpec>
{
    private readonly string _attribute;
    private readonly int _arity;

    /// <param name="attribute">The metadata name of the attribute's type.</param>
    /// <param name="read">
    /// Reads a type, of which it gets the attributes of that name; nothing when there is nothing to generate. It may follow what the type mentions, and
    /// look at everything but the inside of bodies and the values of properties and of fields that are no constants. It must not search the compilation for
    /// types: what it finds that way may change without the type being read again.
    /// </param>
    public SpecReader(string attribute, Func<INamedTypeSymbol, ImmutableArray<AttributeData>, Compilation, CancellationToken, IEnumerable<TSpec>> read)
    {
        int arity = attribute.IndexOf('`');
        int name = attribute.LastIndexOf('.') + 1;
        _attribute = arity < 0 ? attribute : attribute.Substring(0, arity);
        _arity = arity < 0 ? 0 : attribute[arity + 1] - '0';
        NameHash = FingerprintBuilder.HashOf(_attribute, name, _attribute.Length);
        Read = read;
    }

    /// <summary>The attribute's name, as <see cref="TreeFacts.TypeAttributes"/> has names.</summary>
    public ulong NameHash { get; }

    public Func<INamedTypeSymbol, ImmutableArray<AttributeData>, Compilation, CancellationToken, IEnumerable<TSpec>> Read { get; }

    public bool IsFor(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.Arity == _arity && type.IsNamed(_attribute);
}
