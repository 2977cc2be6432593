using System.Net;
using System.Net.Http.Headers;

namespace Ordain.Simulator.Tests;

public sealed class OpttyTokenTests
{
    [Theory]
    [InlineData("token", 86400)]
    [InlineData("token?expires_in=1", 86400)]
    [InlineData("token?expires_in=2", 172800)]
    public async Task Token_IsIssuedAndAcceptedByOrders(string path, int lifetime)
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();

        Reply reply = await Sender.SendAsync(TokenRequest(simulator, path: path));

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(["access_token", "expires_in", "token_type", "scope"], reply.Json.Select(member => member.Key));
        Assert.Equal(lifetime, reply.Json["expires_in"]!.GetValue<int>());
        Assert.Equal("Bearer", reply.Member("token_type"));
        Assert.Equal("api-user", reply.Member("scope"));
        Assert.Equal(3, reply.Member("access_token").Split('.').Length);
        Assert.Equal(HttpStatusCode.Created, await OrderAsync(simulator, reply.Member("access_token")));
    }

    [Fact]
    public async Task Token_EndsWithItsLifetime()
    {
        ManualClock clock = new();
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions { TimeProvider = clock });
        string token = (await Sender.SendAsync(TokenRequest(simulator))).Member("access_token");

        clock.Advance(TimeSpan.FromSeconds(86399));
        Assert.Equal(HttpStatusCode.Created, await OrderAsync(simulator, token));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await OrderAsync(simulator, token));
    }

    [Theory]
    [InlineData("client_id", "someone", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("client_secret", "", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("grant_type", "password", HttpStatusCode.BadRequest, "unsupported_grant_type")]
    [InlineData("scope", "api-admin", HttpStatusCode.BadRequest, "invalid_scope")]
    public async Task WrongForm_IsRefused(string name, string value, HttpStatusCode status, string error)
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();

        Reply reply = await Sender.SendAsync(TokenRequest(simulator, form => form[name] = value));
        Reply without = await Sender.SendAsync(TokenRequest(simulator, form => form.Remove(name)));

        Assert.Equal((status, error), (reply.Status, reply.Member("error")));
        Assert.Equal((status, error), (without.Status, without.Member("error")));
        Assert.Empty(simulator.Received);
    }

    [Theory]
    [InlineData("token?expires_in=")]
    [InlineData("token?expires_in=0")]
    [InlineData("token?expires_in=-1")]
    [InlineData("token?expires_in=1&expires_in=2")]
    [InlineData("token?expires_in=99999999999")]
    public async Task WrongLifetime_Is400(string path)
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await Sender.SendAsync(TokenRequest(simulator, path: path))).Status);
    }

    [Fact]
    public async Task JsonInsteadOfAForm_Is415()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        HttpRequestMessage request = TokenRequest(simulator);
        request.Content = new StringContent("{}", new MediaTypeHeaderValue("application/json"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await Sender.SendAsync(request)).Status);
    }

    [Fact]
    public async Task OwnCredentials_Replace_TheDefaults()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(new SimulatorOptions
        {
            Optty = new OpttySimulatorOptions { Token = "mine", ClientId = "me", ClientSecret = "s&e=c r%t" },
        });

        Reply reply = await Sender.SendAsync(TokenRequest(simulator, form =>
        {
            form["client_id"] = "me";
            form["client_secret"] = "s&e=c r%t";
        }));

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(HttpStatusCode.Created, await OrderAsync(simulator, "mine"));
        Assert.Equal(HttpStatusCode.Unauthorized, await OrderAsync(simulator, new OpttySimulatorOptions().Token));
    }

    private static HttpRequestMessage TokenRequest(ProviderSimulator simulator, Action<Dictionary<string, string>>? change = null, string path = "token")
    {
        Dictionary<string, string> form = new()
        {
            ["client_id"] = "optty-client",
            ["client_secret"] = "optty-secret",
            ["grant_type"] = "client_credentials",
            ["scope"] = "api-user",
        };
        change?.Invoke(form);
        return new HttpRequestMessage(HttpMethod.Post, new Uri(simulator.OpttyAddress, path)) { Content = new FormUrlEncodedContent(form) };
    }

    private static async Task<HttpStatusCode> OrderAsync(ProviderSimulator simulator, string token)
    {
        HttpRequestMessage request = simulator.OpttyOrder(Payload.Text(Payload.OpttyGuide));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return (await Sender.SendAsync(request)).Status;
    }
}
