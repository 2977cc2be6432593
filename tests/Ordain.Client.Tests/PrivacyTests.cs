using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Ordain.Client.Tests;

/// <summary>Marked secrets and personal values go down every path, and turn up nowhere.</summary>
public sealed class PrivacyTests
{
    private const string Mark = "M4RK";

    private static readonly TestOrder Order = new()
    {
        OrderReference = $"{Mark}-reference",
        Email = $"{Mark}@example.com",
        Notes = $"{Mark} notes",
    };

    public static TheoryData<string> Answers => new()
    {
        Answer(201, $$"""{"orderId":"{{Mark}}"}"""),
        Answer(201, $$"""{"orderId":{"{{Mark}}":1} }"""),
        Answer(201, $"{Mark} is not JSON"),
        Answer(422, $$"""{"errorCode":"bad","field":"{{Mark}}","message":"{{Mark}}@example.com is taken"}"""),
        Answer(400, $"<html>{Mark}</html>"),
        Answer(401, Mark),
        Answer(500, $"System.Exception: {Mark}"),
        $"HTTP/1.1 307 Redirect\r\nLocation: https://{Mark}.example.com/{Mark}\r\nContent-Length: 0\r\n\r\n",
        $"HTTP/1.1 201 Created\r\nX-Echo: {Mark}\r\nContent-Length: 500\r\n\r\n{Mark}",
        $"{Mark} is not HTTP\r\n\r\n",
        $"HTTP/1.1 201 Created\r\n{Mark} no colon\r\n\r\n",
        $"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n{Mark} is no length\r\n",
        $"HTTP/1.1 201 Created\r\nContent-Length: {Mark}\r\n\r\n{Mark}",
        "",
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_LeavesNoTrace(string answer)
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync(answer);
        });
        await using var host = new TestHost(server, options => options.Credentials = new BasicCredentials($"{Mark}-user", $"{Mark}-password"));

        await AssertNoTraceAsync(host);

        Assert.Contains(Mark, server.OnlyRequest.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "{\"access_token\":\"M4RK-token\"}")]
    [InlineData(200, "{\"access_token\":{\"M4RK\":1}}")]
    [InlineData(200, "M4RK")]
    [InlineData(401, "{\"error\":\"client M4RK-id is unknown\"}")]
    public async Task Token_LeavesNoTrace(int status, string body)
    {
        await using var server = RawServer.Answering(request =>
            request.Line.Contains("token", StringComparison.Ordinal) ? (status, body) : (201, """{"orderId":"42"}"""));
        await using var host = new TestHost(server, options => options.Credentials =
            new ClientCredentials(new Uri(server.Address, "/token"), $"{Mark}-id", $"{Mark}-secret", $"{Mark}-scope"));

        await AssertNoTraceAsync(host);

        Assert.Contains($"{Mark}-secret", server.Requests[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenAnswerThatIsNotHttp_LeavesNoTrace()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.SendAsync($"{Mark} is not HTTP\r\n\r\n");
        });
        await using var host = new TestHost(server, options => options.Credentials = new ClientCredentials(server.Address, "id", "secret"));

        await AssertNoTraceAsync(host);
    }

    [Fact]
    public async Task RefusedConnection_LeavesNoTrace()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"), options => options.Credentials = new BearerCredentials(Mark));

        await AssertNoTraceAsync(host);
    }

    [Fact]
    public async Task CredentialsThatCannotStandInAHeader_LeaveNoTrace()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"), options => options.Credentials = new BearerCredentials($"{Mark}\n"));

        await AssertNoTraceAsync(host);
    }

    [Fact]
    public async Task LateAnswer_LeavesNoTrace()
    {
        await using var server = new RawServer(async connection =>
        {
            await connection.ReadAsync();
            await connection.WaitForeverAsync();
        });
        await using var host = new TestHost(server, options => options.ReadTimeout = TimeSpan.FromMilliseconds(100));

        await AssertNoTraceAsync(host);
    }

    [Fact]
    public async Task InvalidOrder_LeavesNoTrace()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"));

        SubmitOutcome<TestReceipt> outcome = await host.Client.SubmitAsync(Order with { OrderReference = "" });

        AssertNoMark($"{outcome}\n{host.Logs.Text}");
    }

    private static async Task AssertNoTraceAsync(TestHost host)
    {
        using var root = new Activity("test").Start();
        var activities = new ConcurrentQueue<Activity>();
        using ActivityListener listener = TelemetryTests.Listen(root, activities);

        SubmitOutcome<TestReceipt> outcome = await host.Client.SubmitAsync(Order);

        string?[] traces =
        [
            host.Logs.Text,
            outcome.ToString(),
            outcome switch
            {
                SubmitOutcome<TestReceipt>.NotSent notSent => $"{notSent.Cause}",
                SubmitOutcome<TestReceipt>.Unknown unknown => $"{unknown.Cause}\n{unknown.Submission}",
                SubmitOutcome<TestReceipt>.Rejected rejected => string.Join('\n', rejected.Errors),
                _ => "",
            },
            .. activities.SelectMany(activity => (string?[])[activity.DisplayName, activity.StatusDescription]),
            .. activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Key}={tag.Value}"),
            .. activities.SelectMany(activity => activity.Events).SelectMany(it => it.Tags).Select(tag => $"{tag.Key}={tag.Value}"),
        ];

        AssertNoMark(string.Join('\n', traces));
        Assert.NotEmpty(host.Logs.Lines);
        Assert.Contains(activities, it => it.Source.Name == ClientTelemetry.ActivitySourceName);
    }

    private static void AssertNoMark(string text) => Assert.DoesNotContain(Mark, text, StringComparison.OrdinalIgnoreCase);

    private static string Answer(int status, string body) =>
        $"HTTP/1.1 {status} Status\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
}
