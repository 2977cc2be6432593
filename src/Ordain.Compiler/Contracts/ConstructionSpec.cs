using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>How an object is created of what was read.</summary>
/// <param name="IsValueType">Whether the type is a struct.</param>
/// <param name="Arguments">The arguments of the constructor.</param>
/// <param name="Forced">The members that C# wants to be set in the initializer, and that do not stand there for what was read.</param>
internal sealed record ConstructionSpec(bool IsValueType, EquatableArray<ArgumentSpec> Arguments, EquatableArray<string> Forced);

/// <param name="Member">The member whose value it takes; empty for a parameter that is none.</param>
/// <param name="Default">What it takes when there is no value, as source text.</param>
internal sealed record ArgumentSpec(string Member, string Default);
