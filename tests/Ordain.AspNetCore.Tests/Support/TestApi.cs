using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ordain.AspNetCore.Tests;

/// <summary>An application on a port of the loopback interface that the system chooses.</summary>
internal sealed class TestApi : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private TestApi(WebApplication application)
    {
        _application = application;
        _client = new HttpClient { BaseAddress = new Uri(application.Urls.Single()) };
    }

    public static async Task<TestApi> StartAsync(Action<IServiceCollection> services, Action<IEndpointRouteBuilder> endpoints)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.Configure<RequestLocalizationOptions>(options => options.AddSupportedUICultures("en", "de"));
        services(builder.Services);

        WebApplication application = builder.Build();
        application.UseRequestLocalization();
        endpoints(application);
        await application.StartAsync();
        return new TestApi(application);
    }

    public async Task<Reply> PostAsync(string path, string json, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (language is not null)
        {
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        }

        using HttpResponseMessage response = await _client.SendAsync(request);
        return new Reply(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }
}
