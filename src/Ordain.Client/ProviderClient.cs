namespace Ordain.Client;

/// <summary>
/// Submits payloads of one contract to one provider. A provider pack derives a class from it, whose name is what users inject. It is safe
/// for many submissions at once.
/// </summary>
/// <typeparam name="TContract">The contract.</typeparam>
/// <typeparam name="TResponse">What the provider answers when it accepts.</typeparam>
public abstract class ProviderClient<TContract, TResponse>
    where TResponse : class
{
    private readonly ProviderChannel<TContract, TResponse> _channel;

    /// <summary>Makes a client of its channel.</summary>
    /// <param name="channel">What <see cref="ProviderServiceCollectionExtensions.AddProviderClient"/> hands over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is <see langword="null"/>.</exception>
    protected ProviderClient(ProviderChannel<TContract, TResponse> channel)
    {
        ArgumentNullException.ThrowIfNull(channel);
        _channel = channel;
    }

    /// <summary>
    /// Validates an order and sends it; again only where the provider cannot come to have it twice. Nothing that happens after the first byte is
    /// thrown: whoever awaits learns whether the provider has the order, or that it is not known.
    /// </summary>
    /// <param name="payload">The order.</param>
    /// <param name="cancellationToken">Before the order begins to be sent, cancellation throws; after, the outcome is
    /// <see cref="SubmitOutcome{TResponse}.Unknown"/> with <see cref="UnknownReason.Canceled"/>.</param>
    /// <returns>One of the five cases of <see cref="SubmitOutcome{TResponse}"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">Canceled, and nothing was sent.</exception>
    public Task<SubmitOutcome<TResponse>> SubmitAsync<TPayload>(TPayload payload, CancellationToken cancellationToken = default)
        where TPayload : IPayload<TPayload, TContract>
    {
        // ArgumentNullException.ThrowIfNull takes an object, and would box a struct.
        return payload is null ? throw new ArgumentNullException(nameof(payload)) : _channel.SubmitAsync(payload, cancellationToken);
    }
}
