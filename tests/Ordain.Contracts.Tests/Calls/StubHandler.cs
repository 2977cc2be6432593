using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Ordain.Contracts.Tests;

/// <summary>Keeps what was sent, and answers what it is told.</summary>
internal sealed class StubHandler(int statusCode, string answer) : HttpMessageHandler
{
    public HttpRequestMessage? Request { get; private set; }

    public string? Body { get; private set; }

    /// <summary>A header as it went out; null when there was none.</summary>
    public string? Header(string name) =>
        Request!.Headers.NonValidated.TryGetValues(name, out HeaderStringValues values) || Request.Content!.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Body = await request.Content!.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage((HttpStatusCode)statusCode) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
