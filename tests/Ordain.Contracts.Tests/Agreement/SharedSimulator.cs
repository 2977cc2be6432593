using System.Net.Http.Headers;
using System.Text;
using Ordain.Contracts.Paynova;
using Ordain.Simulator;

namespace Ordain.Contracts.Tests;

/// <summary>A simulator that is asked for its verdict over HTTP. It knows nothing of the contracts: both were written from the documents.</summary>
public sealed class SharedSimulator : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new();
    private ProviderSimulator? _simulator;

    private ProviderSimulator Simulator => _simulator!;

    public async Task InitializeAsync() => _simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { LedgerCapacity = 1 });

    public async Task DisposeAsync() => await Simulator.DisposeAsync();

    public void Dispose() => _http.Dispose();

    public Task<Verdict> SendToOpttyAsync(byte[] order) =>
        SendAsync(new Uri(Simulator.OpttyAddress, "orders"), new AuthenticationHeaderValue("Bearer", new OpttySimulatorOptions().Token), order);

    public Task<Verdict> SendToAfterpayAsync(byte[] order)
    {
        var account = new AfterpaySimulatorOptions();
        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.Username}:{account.Password}"));
        return SendAsync(new Uri(Simulator.AfterpayAddress, "v1/orders"), new AuthenticationHeaderValue("Basic", credentials), order);
    }

    /// <summary>Sends an order for its payment method, which no order carries: the simulator reads it from a header.</summary>
    public Task<Verdict> SendToPaynovaAsync(PaynovaOrder order)
    {
        var account = new PaynovaSimulatorOptions();
        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.MerchantId}:{account.Password}"));
        byte[] json = order.ToJsonUtf8();

        // Valid orders take turns between the two forms of the URL; one without a number has no place in it.
        PaynovaUrlForm form = order.Validate().IsValid && json.Length % 2 == 0 ? PaynovaUrlForm.Values : PaynovaUrlForm.Body;
        return SendAsync(
            new Uri(Simulator.PaynovaAddress, new PaynovaProtocol(form).GetPath(json)),
            new AuthenticationHeaderValue("Basic", credentials),
            json,
            ("Simulator-Payment-Method", order.PaymentMethod?.ToString()));
    }

    public Task<Verdict> SendToPeachAsync(byte[] order) =>
        SendAsync(new Uri(Simulator.PeachAddress, "orders"), authorization: null, order, ("Authorization", new PeachSimulatorOptions().ApiKey));

    private async Task<Verdict> SendAsync(Uri address, AuthenticationHeaderValue? authorization, byte[] order, (string Name, string? Value)? header = null)
    {
        using var content = new ByteArrayContent(order);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Authorization = authorization;
        if (header is (string name, string value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Headers.UserAgent.ParseAdd("Ordain.Contracts.Tests/1");
        using HttpResponseMessage response = await _http.SendAsync(request);

        // The ledger says the same as the answer, and names the fields in one form for all providers.
        Verdict verdict = Simulator.Received[^1].Verdict;
        Assert.Equal((int)response.StatusCode, verdict.StatusCode);
        return verdict;
    }
}
