using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>A value that stands in for the real one until somebody writes it. It says nothing of layout.</summary>
internal abstract record Placeholder
{
    /// <summary>What the rules can know of it.</summary>
    public RuleValue Known { get; init; } = RuleValue.NotNull;

    /// <summary>Whether it takes one line.</summary>
    public abstract bool IsInline { get; }
}
