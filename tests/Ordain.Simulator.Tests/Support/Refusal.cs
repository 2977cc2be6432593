using System.Net;

namespace Ordain.Simulator.Tests;

/// <summary>Asserts that an order was refused for the fields named, in the answer and in the ledger alike.</summary>
internal static class Refusal
{
    public static void OfOptty(ProviderSimulator simulator, Reply reply, params string[] fields)
    {
        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("400", reply.Member("statusCode"));
        Assert.Equal("Bad Request", reply.Member("error"));
        Verdict verdict = simulator.Received[^1].Verdict;
        Assert.Equal(400, verdict.StatusCode);
        Assert.Equal("Bad Request", verdict.ErrorCode);
        Assert.Equal(fields, verdict.Errors.Select(error => error.Field));
        Assert.Equal(verdict.Errors.Select(error => $"{error.Field} {error.Problem}"), reply.Json["message"]!.AsArray().Select(message => (string)message!));
    }

    public static void OfAfterpay(ProviderSimulator simulator, Reply reply, string errorCode, params string[] fields)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.Status);
        Assert.Equal("422", reply.Member("httpStatusCode"));
        Assert.Equal(errorCode, reply.Member("errorCode"));
        Assert.NotEmpty(reply.Member("errorId"));
        Verdict verdict = simulator.Received[^1].Verdict;
        Assert.Equal(422, verdict.StatusCode);
        Assert.Equal(errorCode, verdict.ErrorCode);
        Assert.Equal(fields, verdict.Errors.Select(error => error.Field));
        Assert.Equal(string.Join(", ", verdict.Errors), reply.Member("message"));
    }
}
