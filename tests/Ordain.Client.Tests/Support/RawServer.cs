using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Ordain.Client.Tests;

/// <summary>A server on a socket that does exactly what a script says, once per connection, and counts what reaches it.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<RawRequest> _requests = new();
    private readonly ConcurrentBag<Task> _scripts = [];
    private readonly Func<RawConnection, int, Task> _script;
    private readonly Task _accepting;
    private int _connections;

    /// <param name="script">What to do with a connection; the number counts them from 1.</param>
    public RawServer(Func<RawConnection, int, Task> script)
    {
        _script = script;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public RawServer(Func<RawConnection, Task> script)
        : this((connection, _) => script(connection))
    {
    }

    /// <summary>A server that reads one request after the other and answers each alike.</summary>
    public static RawServer Answering(int status, string body = "", string headers = "") => Answering(_ => (status, body), headers);

    public static RawServer Answering(Func<RawRequest, (int Status, string Body)> answer, string headers = "") => new(async connection =>
    {
        while (await connection.ReadAsync() is RawRequest request)
        {
            (int status, string body) = answer(request);
            await connection.AnswerAsync(status, body, headers);
        }
    });

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri Address => new($"http://127.0.0.1:{Port}");

    public int Connections => Volatile.Read(ref _connections);

    /// <summary>The requests that came whole.</summary>
    public IReadOnlyList<RawRequest> Requests => [.. _requests];

    public RawRequest OnlyRequest => Assert.Single(Requests);

    public async ValueTask DisposeAsync()
    {
        // The listener stops last: between two connections, accepting on a stopped one is an error of its own kind.
        await _stopping.CancelAsync();
        await _accepting;
        await Task.WhenAll(_scripts);
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_stopping.Token);
                socket.NoDelay = true;
                _scripts.Add(RunAsync(socket, Interlocked.Increment(ref _connections)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task RunAsync(Socket socket, int number)
    {
        await Task.Yield();
        using var connection = new RawConnection(socket, _requests.Enqueue, _stopping.Token);
        try
        {
            await _script(connection, number);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException or SocketException)
        {
            // The client went away, or the test is over.
        }
    }
}
