namespace Ordain;

/// <summary>
/// Says that a partial type is a payload of a contract: its validator and its JSON writer for that contract are generated, so that it
/// implements <see cref="IPayload{TSelf, TContract}"/>. One type can be a payload of many contracts. Where each field of the contract comes
/// from is found by <see cref="TermAttribute">terms</see>; no object of the contract's type is made.
/// </summary>
/// <typeparam name="TContract">A type with <see cref="ContractAttribute"/>.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class PayloadForAttribute<TContract> : Attribute;
