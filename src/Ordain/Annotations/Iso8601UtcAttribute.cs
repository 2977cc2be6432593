namespace Ordain;

/// <summary>
/// The <see cref="DateTimeOffset"/> or <see cref="DateTime"/> is written as ISO 8601 has it in UTC, whatever its offset:
/// <c>"2026-01-31T01:30:00Z"</c>, with as many decimals of a second as it has. A <see cref="DateTime"/> of unspecified kind is taken as UTC.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class Iso8601UtcAttribute : Attribute;
