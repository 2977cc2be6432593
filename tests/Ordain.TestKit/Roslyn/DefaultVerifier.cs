using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Fails with an <see cref="InvalidOperationException"/>, independent of any test framework.</summary>
public class DefaultVerifier : IVerifier
{
    /// <summary>Creates a verifier without context.</summary>
    public DefaultVerifier()
        : this([])
    {
    }

    /// <summary>Creates a verifier with contexts, the innermost on top.</summary>
    protected DefaultVerifier(ImmutableStack<string> context) => Context = context;

    /// <summary>What is being verified, the innermost on top.</summary>
    protected ImmutableStack<string> Context { get; }

    /// <inheritdoc/>
    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (collection.Any())
        {
            Throw($"Expected '{collectionName}' to be empty, contains '{collection.Count()}' elements");
        }
    }

    /// <inheritdoc/>
    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (!collection.Any())
        {
            Throw($"expected '{collectionName}' to be non-empty, contains");
        }
    }

    /// <inheritdoc/>
    public virtual void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Throw(message ?? $"items not equal.  expected:'{expected}' actual:'{actual}'");
        }
    }

    /// <inheritdoc/>
    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
        {
            Throw(message ?? "Expected value to be 'true' but was 'false'");
        }
    }

    /// <inheritdoc/>
    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
        {
            Throw(message ?? "Expected value to be 'false' but was 'true'");
        }
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    public virtual void Fail(string? message = null) => Throw(message ?? "Verification failed for an unspecified reason.");

    /// <inheritdoc/>
    public virtual void LanguageIsSupported(string language) =>
        True(language == LanguageNames.CSharp, $"Unsupported Language: '{language}'");

    /// <inheritdoc/>
    public virtual void SequenceEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null)
    {
        if (!expected.SequenceEqual(actual, equalityComparer))
        {
            Throw(message ?? $"Sequences are not equal. expected:'{string.Join(", ", expected)}' actual:'{string.Join(", ", actual)}'");
        }
    }

    /// <inheritdoc/>
    public virtual IVerifier PushContext(string context) =>
        GetType() == typeof(DefaultVerifier)
            ? new DefaultVerifier(Context.Push(context))
            : throw new InvalidOperationException($"{GetType()} has to override {nameof(PushContext)}.");

    /// <summary>Puts the contexts before a message, the outermost first.</summary>
    protected virtual string CreateMessage(string? message)
    {
        var text = new StringBuilder();
        foreach (string context in Context.Reverse())
        {
            text.Append("Context: ").AppendLine(context);
        }

        return text.Append(message).ToString();
    }

    [DoesNotReturn]
    private void Throw(string message) => throw new InvalidOperationException(CreateMessage(message));
}
