using System.Text.Json.Serialization.Metadata;

namespace Ordain.Client;

/// <summary>
/// How one provider takes one contract: where the order goes, and what the answer means. A provider pack has one such class, without
/// state, and hands it to <see cref="ProviderServiceCollectionExtensions.AddProviderClient"/>.
/// </summary>
/// <typeparam name="TContract">The contract.</typeparam>
/// <typeparam name="TResponse">What the provider answers when it accepts.</typeparam>
public abstract class ProviderProtocol<TContract, TResponse>
    where TResponse : class
{
    /// <summary>The contract. Its provider's name appears in outcomes, logs and metrics.</summary>
    public abstract Contract<TContract> Contract { get; }

    /// <summary>How to read what the provider answers when it accepts, from a <c>JsonSerializerContext</c>.</summary>
    public abstract JsonTypeInfo<TResponse> ResponseType { get; }

    /// <summary>The HTTP method: POST unless overridden.</summary>
    public virtual HttpMethod Method => HttpMethod.Post;

    /// <summary>
    /// The JSON name of the member of the payload's root that holds the merchant's reference of the order, with which the provider can be
    /// asked later; <see langword="null"/> when the contract has none.
    /// </summary>
    public virtual string? ReferenceField => null;

    /// <summary>
    /// The name of the request header for a key by which the provider recognizes an order that it has had before, and answers as it did then;
    /// <see langword="null"/> unless the provider documents one for this operation. With it, an order whose fate is not known is sent again
    /// with the same key (<see cref="ProviderOptions.Resends"/>); without it, never.
    /// </summary>
    public virtual string? IdempotencyHeader => null;

    /// <summary>The path under <see cref="ProviderOptions.BaseAddress"/>, for example <c>orders</c>, escaped as an address needs it.</summary>
    /// <param name="payload">The JSON that will be sent, for a provider that repeats values of it in the address.</param>
    public abstract string GetPath(ReadOnlySpan<byte> payload);

    /// <summary>
    /// What a status code says by itself. Unless overridden, 201 is accepted, as providers answer when they create; 4xx is refused,
    /// except 408, which a gateway also sends when the provider behind it is late; everything else is unclear.
    /// </summary>
    /// <param name="statusCode">The HTTP status code.</param>
    public virtual AnswerMeaning ReadStatus(int statusCode) => statusCode switch
    {
        201 => AnswerMeaning.Accepted,
        408 => AnswerMeaning.Unclear,
        >= 400 and < 500 => AnswerMeaning.Refused,
        _ => AnswerMeaning.Unclear,
    };

    /// <summary>
    /// What the answer says, when the status code says accepted: for a provider that says no with 200. Unless overridden, accepted.
    /// </summary>
    /// <param name="response">The answer. It is what the provider sent: members may be <see langword="null"/> that should not be.</param>
    /// <returns><see cref="AnswerMeaning.Unclear"/> when the answer lacks what an accepted order has, such as its id.</returns>
    public virtual AnswerMeaning ReadResponse(TResponse response) => AnswerMeaning.Accepted;

    /// <summary>What the provider found wrong.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="body">The answer: any bytes, perhaps none, perhaps not JSON, perhaps cut short.</param>
    /// <returns>The errors; none when the answer is not what the provider documents. An exception counts as none.</returns>
    public abstract IReadOnlyList<ProviderError> ReadErrors(int statusCode, ReadOnlySpan<byte> body);
}
