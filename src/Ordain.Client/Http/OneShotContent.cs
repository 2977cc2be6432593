using System.Net;
using System.Net.Http.Headers;

namespace Ordain.Client;

/// <summary>
/// The body of a request, which can be written to a connection once. It is the witness of whether anything of an order was sent, and it
/// makes it impossible that a handler (a redirect, a retry that an application configured for all its clients) sends an order twice.
/// </summary>
internal sealed class OneShotContent : HttpContent
{
    private const int Untouched = 0;
    private const int Writing = 1;
    private const int Written = 2;
    private const int Closed = 3;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Action _begin;
    private int _state;

    /// <param name="bytes">The body.</param>
    /// <param name="begin">Called once, before the first byte is written.</param>
    public OneShotContent(ReadOnlyMemory<byte> bytes, Action begin)
    {
        _bytes = bytes;
        _begin = begin;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Headers.ContentLength = bytes.Length;
    }

    /// <summary>Whether something of the body may have been sent.</summary>
    public bool HasBegun => Volatile.Read(ref _state) is Writing or Written;

    /// <summary>Ends the use of the bytes.</summary>
    /// <returns><see langword="false"/> when somebody is reading them at this moment.</returns>
    public bool TryClose() => Interlocked.CompareExchange(ref _state, Closed, Untouched) != Writing;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.CompareExchange(ref _state, Writing, Untouched) != Untouched)
        {
            throw new InvalidOperationException("An order is sent once. Remove the handler that sends this client's requests again.");
        }

        try
        {
            _begin();
            await stream.WriteAsync(_bytes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _state, Written);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }
}
