using System.Net;

namespace Ordain.Simulator.Tests;

public sealed class StatusPageTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly ProviderSimulator _simulator = fixture.Simulator;

    [Fact]
    public async Task Page_ListsReferencesVerdictsAndFailingFields()
    {
        await _simulator.SendOpttyAsync(Payload.Without(Payload.OpttyGuide, "customer.email").With("orderReference", "PAGE-1"));
        await _simulator.SendAfterpayAsync(Payload.Read(Payload.AfterpayAll).With("merchantReference", "PAGE-2"));

        Reply page = await Sender.GetAsync(_simulator.BaseAddress);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.Message.Content.Headers.ContentType?.ToString());
        Assert.Contains("default-src 'none'", page.Message.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("<td>PAGE-1</td><td>400 Bad Request</td><td>customer.email</td>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<td>PAGE-2</td><td>201</td><td></td>", page.Text, StringComparison.Ordinal);
        Assert.True(page.Text.IndexOf("PAGE-2", StringComparison.Ordinal) < page.Text.IndexOf("PAGE-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_CountsVerdictsByProvider()
    {
        await using ProviderSimulator simulator = await ProviderSimulator.StartAsync();
        await simulator.SendPaynovaAsync(Payload.Text(Payload.PaynovaMinimal));
        await simulator.SendPaynovaAsync("{}");
        await simulator.SendPaynovaAsync("{}");
        await simulator.SendPeachAsync("{}");

        Reply page = await Sender.GetAsync(simulator.BaseAddress);

        Assert.Contains("<tr><td>Optty</td><td>0</td><td>0</td></tr>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<tr><td>Paynova</td><td>1</td><td>2</td></tr>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<tr><td>Peach</td><td>1</td><td>0</td></tr>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<td>200 VALIDATION_ERROR</td><td>orderNumber, currencyCode, totalAmount</td>", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\"'><img src=x onerror=alert(1)>", "&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("&amp;", "&amp;amp;")]
    public async Task Text_IsEscaped(string text, string escaped)
    {
        await _simulator.SendOpttyAsync(Payload.Read(Payload.OpttyGuide).With("orderReference", text));

        Reply page = await Sender.GetAsync(_simulator.BaseAddress);

        Assert.Contains($"<td>{escaped}</td>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"<td>{text}</td>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FieldNames_AreEscaped()
    {
        await _simulator.SendAfterpayAsync("""{"<b>":1,"<b>":2}""");

        Reply page = await Sender.GetAsync(_simulator.BaseAddress);

        Assert.Contains("&lt;b&gt;", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PersonalData_IsNotShown()
    {
        await _simulator.SendOpttyAsync(Payload.Text(Payload.OpttyGuide));
        await _simulator.SendOpttyAsync(Payload.Without(Payload.OpttyGuide, "customer.firstName").ToJsonString());
        await _simulator.SendAfterpayAsync(Payload.Text(Payload.AfterpayAll));
        await _simulator.SendPaynovaAsync(Payload.Text(Payload.PaynovaAll));
        await _simulator.SendPeachAsync(Payload.Text(Payload.PeachExample));

        string page = (await Sender.GetAsync(_simulator.BaseAddress)).Text;

        Assert.All(["Byron", "ada.byron", "George Street", "200-0000", "Consumer", "test@example.com", "Collins", "WILLIAMS", "GATUADRESS", "196006208133", "Hitchcock", "9876543210"], text => Assert.DoesNotContain(text, page, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task LongReference_IsShortened()
    {
        await _simulator.SendOpttyAsync(Payload.Read(Payload.OpttyGuide).With("orderReference", new string('r', 5000)));

        Assert.Contains($"<td>{new string('r', 80)}…</td>", (await Sender.GetAsync(_simulator.BaseAddress)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherPathsAndMethods_AreRefused()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await Sender.GetAsync(new Uri(_simulator.BaseAddress, "orders"))).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Sender.SendAsync(new HttpRequestMessage(HttpMethod.Post, _simulator.BaseAddress))).Status);
        Reply head = await Sender.SendAsync(new HttpRequestMessage(HttpMethod.Head, _simulator.BaseAddress));
        Assert.Equal(HttpStatusCode.OK, head.Status);
        Assert.Equal("", head.Text);
    }
}
