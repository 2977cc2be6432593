using System.Text;

namespace Ordain.Client.Tests;

/// <summary>
/// Marked orders and secrets go every way that a submission can go, with logging at Trace and everything traced and measured. No mark is in
/// any of it, nor in a text of an order, an outcome, an answer or an exception.
/// </summary>
public sealed class SecretsTests
{
    private static readonly string[] _providers = ["Optty", "Afterpay", "Paynova", "Peach"];

    /// <summary>How a server treats an order: what it answers, given the order, or null for a connection that is cut.</summary>
    private static readonly Dictionary<string, (Func<string, string, string?> Answer, OutcomeKind Kind)> _ways = new()
    {
        ["accepted"] = ((provider, _) => Http(201, MarkedShop.Accepted[provider]), OutcomeKind.Accepted),
        ["refused in the provider's form"] = ((provider, order) => Http(provider == "Paynova" ? 200 : 422, Refusal(provider, order)), OutcomeKind.Rejected),
        ["refused with the order"] = ((_, order) => Http(400, order), OutcomeKind.Rejected),
        ["refused credentials"] = ((_, order) => Http(401, order), OutcomeKind.Rejected),
        ["too many requests"] = ((_, order) => Http(429, order, "Retry-After: 0\r\n"), OutcomeKind.Rejected),
        ["failed with the order"] = ((_, order) => Http(500, order), OutcomeKind.Unknown),
        ["redirected"] = ((_, order) => Http(307, order, $"Location: /{MarkedShop.Mark}\r\n"), OutcomeKind.Unknown),
        ["not JSON"] = ((_, order) => Http(201, order + "}"), OutcomeKind.Unknown),
        ["empty"] = ((_, _) => Http(201, ""), OutcomeKind.Unknown),
        ["cut short"] = ((_, order) => Http(201, order)[..^20], OutcomeKind.Unknown),
        ["not HTTP"] = ((_, order) => $"{order}\r\n\r\n", OutcomeKind.Unknown),
        ["cut"] = ((_, _) => null, OutcomeKind.Unknown),
        ["too late"] = ((_, _) => "", OutcomeKind.Unknown),
    };

    public static TheoryData<string, string> Ways
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string provider in _providers)
            {
                foreach (string way in _ways.Keys)
                {
                    data.Add(provider, way);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Providers => new(_providers);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task OrderThatIsSent_LeavesNoMark(string provider, string way)
    {
        using TraceCollector traces = new();
        (Func<string, string, string?> answer, OutcomeKind kind) = _ways[way];
        await using var server = new RawServer(async connection =>
        {
            while (await connection.ReadAsync() is RawRequest request)
            {
                if (request.Line.Contains("/token", StringComparison.Ordinal))
                {
                    await connection.AnswerAsync(200, $$"""{"access_token":"{{MarkedShop.Mark}}-token","expires_in":86400,"token_type":"Bearer"}""");
                }
                else if (answer(provider, request.Text) is { } text)
                {
                    await connection.SendAsync(text);
                    if (text.Length == 0)
                    {
                        await connection.WaitForeverAsync();
                    }
                    else if (!text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) || way == "cut short")
                    {
                        return;
                    }
                }
                else
                {
                    connection.Cut();
                    return;
                }
            }
        });
        await using MarkedShop shop = new(server.Address, traces, way == "too late" ? TimeSpan.FromMilliseconds(300) : null);

        Assert.Equal(kind, await shop.SubmitAsync(provider, isValid: true, CancellationToken.None));

        // The marks did leave, to where they belong.
        RawRequest sent = server.Requests.First(request => !request.Line.Contains("/token", StringComparison.Ordinal));
        Assert.Contains(MarkedShop.Mark, sent.Text, StringComparison.Ordinal);
        Assert.Contains(MarkedShop.Mark, Authorization(sent), StringComparison.Ordinal);
        AssertNoMark(traces);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task OrderThatIsNotValid_LeavesNoMark(string provider)
    {
        using TraceCollector traces = new();
        await using MarkedShop shop = new(new Uri("http://127.0.0.1:1"), traces);

        Assert.Equal(OutcomeKind.Invalid, await shop.SubmitAsync(provider, isValid: false, CancellationToken.None));

        AssertNoMark(traces);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task OrderThatNeverLeaves_LeavesNoMark(string provider)
    {
        using TraceCollector traces = new();
        await using MarkedShop shop = new(new Uri("http://127.0.0.1:1"), traces);

        Assert.Equal(OutcomeKind.NotSent, await shop.SubmitAsync(provider, isValid: true, CancellationToken.None));

        AssertNoMark(traces);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task OrderThatIsCanceled_LeavesNoMark(string provider)
    {
        using TraceCollector traces = new();
        await using MarkedShop shop = new(new Uri("http://127.0.0.1:1"), traces);

        Assert.Null(await shop.SubmitAsync(provider, isValid: true, new CancellationToken(canceled: true)));

        AssertNoMark(traces);
    }

    [Theory]
    [InlineData(200, "{\"access_token\":[\"M4RK\"]}")]
    [InlineData(200, "M4RK")]
    [InlineData(401, "{\"error\":\"M4RK-id\"}")]
    [InlineData(500, "M4RK")]
    public async Task TokenThatIsRefused_LeavesNoMark(int status, string body)
    {
        using TraceCollector traces = new();
        await using var server = RawServer.Answering(status, body);
        await using MarkedShop shop = new(server.Address, traces);

        Assert.Equal(OutcomeKind.NotSent, await shop.SubmitAsync("Optty", isValid: true, CancellationToken.None));

        Assert.Contains($"{MarkedShop.Mark}-secret", server.OnlyRequest.Text, StringComparison.Ordinal);
        AssertNoMark(traces);
    }

    private static void AssertNoMark(TraceCollector traces)
    {
        string text = traces.Text;
        Assert.DoesNotContain(MarkedShop.Mark, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(MarkedShop.Digits, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Base64(MarkedShop.Mark), text, StringComparison.Ordinal);
        Assert.True(traces is { Activities: > 0, Measurements: > 0, LogLines: > 0 }, $"{traces.Activities} activities, {traces.Measurements} measurements, {traces.LogLines} lines");
    }

    /// <summary>What each provider's errors look like, filled with what it was sent.</summary>
    private static string Refusal(string provider, string order) => provider switch
    {
        "Optty" => """{"statusCode":422,"message":["customer.email M4RK is taken"],"error":"Unprocessable Entity"}""",
        "Afterpay" => """{"errorCode":"invalid_object","errorId":"1","message":"consumer.email M4RK is taken","httpStatusCode":422}""",
        "Paynova" => """{"status":{"isSuccess":false,"errorNumber":-2,"statusKey":"VALIDATION_ERROR","statusMessage":"M4RK","errors":[{"errorCode":"Length","fieldName":"Customer.EmailAddress","message":"You entered M4RK."}]}}""",
        _ => order,
    };

    private static string Authorization(RawRequest request)
    {
        string value = request.Headers["Authorization"];
        return value.StartsWith("Basic ", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(value[6..])) : value;
    }

    /// <summary>The start of Basic credentials that begin with a text; without the end, which depends on what follows.</summary>
    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))[..5];

    private static string Http(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} {MarkedShop.Mark}\r\nContent-Type: application/json\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
}
