using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A closed enum.</summary>
/// <param name="IsText">Whether it is written by name, not by number.</param>
/// <param name="IsFlags">Whether its values combine, so that one that has no name can be right.</param>
/// <param name="UnderlyingType">The integer type behind it, as source text.</param>
/// <param name="Members">Its members, each value once.</param>
internal sealed record EnumSpec(bool IsText, bool IsFlags, string UnderlyingType, EquatableArray<EnumMemberSpec> Members);

/// <param name="Name">The C# name.</param>
/// <param name="WireName">The name in JSON.</param>
internal sealed record EnumMemberSpec(string Name, string WireName)
{
    /// <summary>The number behind it.</summary>
    public decimal Value { get; init; }
}
