using System.Text.Json.Serialization;

namespace Ordain.Tests.Values;

/// <summary>An open enum as the generator writes it.</summary>
[JsonConverter(typeof(OpenEnumJsonConverter<Carrier>))]
public readonly struct Carrier : IOpenEnum<Carrier>
{
    private readonly string? _wireName;

    private Carrier(string wireName) => _wireName = wireName;

    public static Carrier Post { get; } = new("POST_AU");

    public static IReadOnlyList<Carrier> Known { get; } = [Post];

    public string? WireName => _wireName;

    public static bool operator ==(Carrier left, Carrier right) => left.Equals(right);

    public static bool operator !=(Carrier left, Carrier right) => !left.Equals(right);

    public static Carrier From(string wireName)
    {
        ArgumentNullException.ThrowIfNull(wireName);
        return new(wireName);
    }

    public bool Equals(Carrier other) => string.Equals(_wireName, other._wireName, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is Carrier other && Equals(other);

    public override int GetHashCode() => _wireName is null ? 0 : string.GetHashCode(_wireName, StringComparison.Ordinal);

    public override string ToString() => _wireName ?? "";
}
