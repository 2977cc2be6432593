using System.Net.Http.Headers;
using System.Net.Http.Json;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Simulator;

namespace Ordain.Benchmarks.Load;

/// <summary>What somebody writes who only wants the order to arrive: HttpClient and System.Text.Json's source generator, and no validation.</summary>
internal sealed class BareSubmission(Uri address, OpttyOrderModel order) : ILoadSubject, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false })
    {
        BaseAddress = address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", new OpttySimulatorOptions().Token) },
    };

    public string Name => "`HttpClient` and System.Text.Json";

    public async Task SubmitAsync()
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync("orders", order, ModelJson.Default.OpttyOrderModel);
        response.EnsureSuccessStatusCode();
        OpttyCreatedModel? created = await response.Content.ReadFromJsonAsync(ModelJson.Default.OpttyCreatedModel);
        ArgumentException.ThrowIfNullOrEmpty(created?.OrderId);
    }

    public void Dispose() => _http.Dispose();
}
