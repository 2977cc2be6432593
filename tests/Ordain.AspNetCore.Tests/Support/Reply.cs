using System.Net;
using System.Text.Json;

namespace Ordain.AspNetCore.Tests;

internal sealed record Reply(HttpStatusCode Status, string? MediaType, string Body)
{
    /// <summary>The handler ran.</summary>
    public void IsHandled()
    {
        Assert.Equal("handled", Body);
        Assert.Equal(HttpStatusCode.OK, Status);
    }

    /// <summary>The handler did not run, and the answer has exactly these errors, in this order.</summary>
    public void IsInvalid(IDictionary<string, string[]> expected) =>
        Assert.Equal(expected.SelectMany(error => error.Value, (error, message) => $"{error.Key}: {message}"), Errors());

    /// <summary>The handler did not run, and the answer has exactly these errors, in this order, as <c>key: message</c>.</summary>
    public void IsInvalid(params string[] expected) => Assert.Equal(expected, Errors());

    /// <summary>The framework refused the request before there was anything to validate.</summary>
    public void IsBadRequest()
    {
        Assert.Equal(HttpStatusCode.BadRequest, Status);
        Assert.DoesNotContain("errors", Body, StringComparison.Ordinal);
    }

    private List<string> Errors()
    {
        Assert.Equal(HttpStatusCode.BadRequest, Status);
        Assert.Equal("application/problem+json", MediaType);
        using JsonDocument problem = JsonDocument.Parse(Body);
        return
        [
            .. problem.RootElement.GetProperty("errors").EnumerateObject()
                .SelectMany(error => error.Value.EnumerateArray(), (error, message) => $"{error.Name}: {message.GetString()}"),
        ];
    }
}
