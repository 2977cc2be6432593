using System.Diagnostics.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>The assertions that a test makes, in terms of whatever test framework runs it.</summary>
public interface IVerifier
{
    /// <summary>Fails unless a collection is empty.</summary>
    void Empty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails if a collection is empty.</summary>
    void NotEmpty<T>(string collectionName, IEnumerable<T> collection);

    /// <summary>Fails unless two values are equal.</summary>
    void Equal<T>(T expected, T actual, string? message = null);

    /// <summary>Fails unless a condition holds.</summary>
    void True([DoesNotReturnIf(false)] bool assert, string? message = null);

    /// <summary>Fails if a condition holds.</summary>
    void False([DoesNotReturnIf(true)] bool assert, string? message = null);

    /// <summary>Fails.</summary>
    [DoesNotReturn]
    void Fail(string? message = null);

    /// <summary>Fails unless the language is one that the tests support.</summary>
    void LanguageIsSupported(string language);

    /// <summary>Fails unless two sequences are equal.</summary>
    void SequenceEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null);

    /// <summary>A verifier whose messages name one more context.</summary>
    IVerifier PushContext(string context);
}
