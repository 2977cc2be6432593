using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>A text that starts with, ends with or contains another one.</summary>
internal sealed record TextPattern(TextMethod Method, string Text) : RulePattern;
