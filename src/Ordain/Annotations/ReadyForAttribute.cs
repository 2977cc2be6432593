namespace Ordain;

/// <summary>
/// Marks a method that returns payloads which a provider accepts: the compiler checks what it returns as if it were submitted there.
/// </summary>
/// <typeparam name="TContract">The contract.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ReadyForAttribute<TContract> : Attribute;
