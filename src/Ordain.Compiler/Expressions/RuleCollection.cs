using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Expressions;

/// <summary>A collection as far as rules walk it.</summary>
/// <param name="TypeName">Its type as source text, without <c>?</c>.</param>
/// <param name="Shape">How it is walked.</param>
/// <param name="ElementTypeName">The type of its elements as source text, with <c>?</c> where they can be null.</param>
/// <param name="Element">The elements as rules see them.</param>
/// <param name="IsInterface">Whether its type is an interface: enumerating it would make an enumerator.</param>
/// <param name="IsElementNullableValue">Whether an element is a <c>Nullable&lt;T&gt;</c>.</param>
internal sealed record RuleCollection(string TypeName, CollectionShape Shape, string ElementTypeName, RuleType Element, bool IsInterface, bool IsElementNullableValue);
