namespace Ordain;

/// <summary>A string on the wire with known names, where a provider may add names at any time. Implementations are generated from <see cref="OpenEnumAttribute"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenEnum<TSelf> : IEquatable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The names that were known when the contract was written, in the order of declaration.</summary>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>The name on the wire; <see langword="null"/> only in <c>default</c>, which is no value and never valid.</summary>
    string? WireName { get; }

    /// <summary>Makes a value of a name, known or not.</summary>
    /// <param name="wireName">The name, exactly as the provider writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="wireName"/> is <see langword="null"/>.</exception>
    static abstract TSelf From(string wireName);
}
