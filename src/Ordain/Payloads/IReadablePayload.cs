namespace Ordain;

/// <summary>
/// A contract that can be read back from its JSON. It is generated for every contract whose objects can be created; where it is missing,
/// the compiler says why (ORD0010). Call it through <see cref="ContractExtensions"/>.
/// </summary>
/// <typeparam name="TSelf">The contract itself.</typeparam>
public interface IReadablePayload<TSelf>
    where TSelf : IReadablePayload<TSelf>
{
    /// <summary>Reads one object, and reports what is wrong with it to the reader.</summary>
    /// <param name="reader">Where the JSON comes from; it stands at the value.</param>
    /// <returns>The object; <see langword="default"/> when the reader has problems.</returns>
    static abstract TSelf? Read(ref PayloadReader reader);
}
