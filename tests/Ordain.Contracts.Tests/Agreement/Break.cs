using System.Diagnostics.CodeAnalysis;

namespace Ordain.Contracts.Tests;

/// <summary>One way to break a valid order.</summary>
/// <param name="Pointer">The place that both the contract and the provider have to name.</param>
/// <param name="Apply">Breaks the order; <see langword="null"/> where this order cannot be broken so.</param>
internal sealed record Break<TOrder>(string Pointer, Func<TOrder, TOrder?> Apply)
    where TOrder : class
{
    /// <summary>The place that the provider names, where that is more exact than the contract's.</summary>
    [AllowNull]
    public string ProviderPointer
    {
        get => field ?? Pointer;
        init;
    }

    /// <summary>A member has a value that is not allowed.</summary>
    public static Break<TOrder> Of(string pointer, object? value) =>
        new(pointer, order => Member.IsReachable(order, pointer) ? Member.Set(order, pointer, value) : null);

    /// <summary>Members have, each, a value that is not allowed.</summary>
    public static IEnumerable<Break<TOrder>> OfEach(IEnumerable<string> pointers, params object?[] values) =>
        pointers.SelectMany(pointer => values.Select(value => Of(pointer, value)));
}
