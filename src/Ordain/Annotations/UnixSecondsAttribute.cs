namespace Ordain;

/// <summary>
/// The <see cref="DateTimeOffset"/> or <see cref="DateTime"/>, or each in a collection, is written as the whole seconds since 1970-01-01T00:00:00Z, a JSON integer. A
/// fraction of a second is cut off towards the past, as <see cref="DateTimeOffset.ToUnixTimeSeconds"/> does. A <see cref="DateTime"/> of
/// unspecified kind is taken as UTC.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnixSecondsAttribute : Attribute;
