using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Incremental;

/// <summary>What is read of types that carry an attribute.</summary>
internal abstract class SpecReader
{
    private readonly string _attribute;

    protected SpecReader(string attribute)
    {
        int arity = attribute.IndexOf('`');
        int name = attribute.LastIndexOf('.') + 1;
        _attribute = arity < 0 ? attribute : attribute.Substring(0, arity);
        Arity = arity < 0 ? 0 : attribute[arity + 1] - '0';
        NameHash = FingerprintBuilder.HashOf(_attribute, name, _attribute.Length);
    }

    /// <summary>The attribute's name, as <see cref="TreeFacts.TypeAttributes"/> has names.</summary>
    public ulong NameHash { get; }

    private int Arity { get; }

    public bool IsFor(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.Arity == Arity && type.IsNamed(_attribute);

    /// <summary>Reads a type.</summary>
    /// <returns>Null when there is nothing to generate for it.</returns>
    public abstract object? ReadAny(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, Compilation compilation, CancellationToken cancellation);
}

/// <inheritdoc/>
/// <param name="attribute">The metadata name of the attribute's type.</param>
/// <param name="read">
/// Reads a type, of which it gets the attributes of that name. It may follow what the type mentions, and look at everything but the inside of
/// bodies and the values of fields that are no constants. It must not search the compilation for types: what it finds that way may
/// change without the type being read again.
/// </param>
internal sealed class SpecReader<TSpec>(string attribute, Func<INamedTypeSymbol, ImmutableArray<AttributeData>, Compilation, CancellationToken, TSpec?> read) : SpecReader(attribute)
    where TSpec : class, IEquatable<TSpec>
{
    public override object? ReadAny(INamedTypeSymbol type, ImmutableArray<AttributeData> attributes, Compilation compilation, CancellationToken cancellation) =>
        read(type, attributes, compilation, cancellation);
}
