using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Ordain.Client.Tests;

/// <summary>One connection of a <see cref="RawServer"/>, as a script sees it.</summary>
internal sealed class RawConnection(Socket socket, Action<RawRequest> received, CancellationToken stopping) : IDisposable
{
    private readonly NetworkStream _stream = new(socket, ownsSocket: true);

    public CancellationToken Stopping { get; } = stopping;

    /// <summary>Reads a whole request; null when the client has closed the connection.</summary>
    public async Task<RawRequest?> ReadAsync()
    {
        string? line = await ReadLineAsync();
        if (string.IsNullOrEmpty(line))
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await ReadLineAsync() is { Length: > 0 } header)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            headers.Add(header[..colon], header[(colon + 1)..].Trim());
        }

        byte[] body = new byte[headers.TryGetValue("Content-Length", out string? length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        try
        {
            await _stream.ReadExactlyAsync(body, Stopping);
        }
        catch (IOException)
        {
            return null;
        }

        var request = new RawRequest(line, headers, body);
        received(request);
        return request;
    }

    /// <summary>Reads the headers of a request and leaves its body where it is.</summary>
    public async Task ReadHeadersAsync()
    {
        while (await ReadLineAsync() is { Length: > 0 })
        {
        }
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public Task SendAsync(byte[] bytes) => _stream.WriteAsync(bytes, Stopping).AsTask();

    public Task AnswerAsync(int status, string body = "", string headers = "") => SendAsync(
        $"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}");

    public Task WaitAsync(TimeSpan time) => Task.Delay(time, Stopping);

    public Task WaitForeverAsync() => Task.Delay(Timeout.Infinite, Stopping);

    /// <summary>Cuts the connection: the client sees a reset.</summary>
    public void Cut()
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    public void Dispose() => _stream.Dispose();

    private async Task<string?> ReadLineAsync()
    {
        var line = new StringBuilder();
        byte[] one = new byte[1];
        try
        {
            while (await _stream.ReadAsync(one, Stopping) == 1)
            {
                if (one[0] == '\n')
                {
                    return line.ToString();
                }

                if (one[0] != '\r')
                {
                    line.Append((char)one[0]);
                }
            }
        }
        catch (IOException)
        {
            return null;
        }

        return null;
    }
}
