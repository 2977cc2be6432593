using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Expressions;

/// <summary>The parameter of a lambda while its body is bound.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of the elements that it stands for.</param>
/// <param name="RuleType">The same as rules see it.</param>
internal sealed record LambdaParameter(string Name, ITypeSymbol Type, RuleType RuleType);
