namespace Ordain;

/// <summary>
/// A type that can be checked against a contract and written in its wire shape. The members are generated; call them through
/// <see cref="PayloadExtensions"/>.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TContract">The contract: <typeparamref name="TSelf"/> itself when a contract is its own payload.</typeparam>
public interface IPayload<TSelf, TContract>
    where TSelf : IPayload<TSelf, TContract>
{
    /// <summary>Checks every rule of the contract, in document order, and collects what is broken. Nothing is allocated when nothing is.</summary>
    /// <param name="payload">The payload; it may be incomplete, and its members may be <see langword="null"/>.</param>
    /// <param name="violations">Where violations go.</param>
    static abstract void Validate(TSelf payload, ref ViolationCollector violations);

    /// <summary>Writes the payload as one JSON object. What an invalid payload lacks is written as <c>null</c>; the result is always well-formed JSON.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="writer">Where the JSON goes.</param>
    static abstract void Write(TSelf payload, ref PayloadWriter writer);
}
