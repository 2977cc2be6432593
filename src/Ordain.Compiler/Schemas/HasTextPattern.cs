using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>A text that is not only white space; any other value that is there.</summary>
internal sealed record HasTextPattern : RulePattern;
