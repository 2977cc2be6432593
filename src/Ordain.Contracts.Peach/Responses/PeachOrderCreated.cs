namespace Ordain.Contracts.Peach;

/// <summary>
/// Peach's answer to an order that it accepts (201). Peach, Create an order, says that it repeats the order; what Peach answers elsewhere is
/// otherwise. So only the id is read, and any other member is ignored.
/// </summary>
public sealed record PeachOrderCreated
{
    /// <summary>The id of the order; <see langword="null"/> when Peach says none.</summary>
    public string? Id { get; init; }
}
