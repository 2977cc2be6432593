using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>A generator that makes nothing.</summary>
public sealed class EmptySourceGeneratorProvider : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
