using System.Net.Http.Headers;
using System.Text;

namespace Ordain.Simulator.Tests;

/// <summary>Sends orders as a correct client would, with one thing changed where a test wants it.</summary>
internal static class Sender
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };

    public static HttpRequestMessage OpttyOrder(this ProviderSimulator simulator, string body, string path = "orders")
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(simulator.OpttyAddress, path)) { Content = Json(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", new OpttySimulatorOptions().Token);
        return request;
    }

    public static HttpRequestMessage AfterpayOrder(this ProviderSimulator simulator, string body)
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(simulator.AfterpayAddress, "v1/orders")) { Content = Json(body) };
        request.Headers.Authorization = Basic("afterpay-merchant", "afterpay-secret");
        request.Headers.UserAgent.ParseAdd("OrdainTests/1.0 (Shop/1.0; .NET/10; Merchant/1)");
        return request;
    }

    public static HttpRequestMessage PaynovaOrder(this ProviderSimulator simulator, string body, string? method = null, string path = "orders/create")
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(simulator.PaynovaAddress, path)) { Content = Json(body) };
        request.Headers.Authorization = Basic("paynova-merchant", "paynova-secret");
        if (method is not null)
        {
            request.Headers.Add("Simulator-Payment-Method", method);
        }

        return request;
    }

    public static HttpRequestMessage PeachOrder(this ProviderSimulator simulator, string body)
    {
        HttpRequestMessage request = new(HttpMethod.Post, new Uri(simulator.PeachAddress, "orders")) { Content = Json(body) };
        request.Headers.TryAddWithoutValidation("Authorization", new PeachSimulatorOptions().ApiKey);
        return request;
    }

    public static Task<Reply> SendPaynovaAsync(this ProviderSimulator simulator, string body, string? method = null)
        => SendAsync(simulator.PaynovaOrder(body, method));

    public static Task<Reply> SendPeachAsync(this ProviderSimulator simulator, string body) => SendAsync(simulator.PeachOrder(body));

    public static Task<Reply> SendOpttyAsync(this ProviderSimulator simulator, string body) => SendAsync(simulator.OpttyOrder(body));

    public static Task<Reply> SendAfterpayAsync(this ProviderSimulator simulator, string body) => SendAsync(simulator.AfterpayOrder(body));

    public static async Task<Reply> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken = default)
    {
        using (request)
        {
            return await Reply.ReadAsync(await Client.SendAsync(request, cancellationToken));
        }
    }

    public static Task<Reply> GetAsync(Uri address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public static AuthenticationHeaderValue Basic(string user, string password)
        => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    private static StringContent Json(string body) => new(body, new MediaTypeHeaderValue("application/json"));
}
