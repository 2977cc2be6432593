namespace Ordain;

/// <summary>The member that holds a nested object.</summary>
internal sealed record NestedName(string JsonName, string MemberName);
