using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

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

    /// <summary>200 with <c>isSuccess</c> false and <c>VALIDATION_ERROR</c>; the answer names the fields in PascalCase.</summary>
    public static void OfPaynova(ProviderSimulator simulator, Reply reply, params string[] fields)
    {
        Verdict verdict = OfPaynova(simulator, reply, "VALIDATION_ERROR", -2);
        Assert.Equal(fields, verdict.Errors.Select(error => error.Field));
        Assert.Equal(
            verdict.Errors.Select(error => (error.Code, PascalCase(error.Field))),
            reply.Json["status"]!["errors"]!.AsArray().Select(error => ((string)error!["errorCode"]!, (string)error!["fieldName"]!)));
    }

    public static Verdict OfPaynova(ProviderSimulator simulator, Reply reply, string statusKey, int errorNumber)
    {
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(["status"], reply.Json.Select(member => member.Key));
        JsonObject status = reply.Json["status"]!.AsObject();
        Assert.Equal(["isSuccess", "errorNumber", "statusKey", "statusMessage", "errors", "exceptionDetails"], status.Select(member => member.Key));
        Assert.False((bool)status["isSuccess"]!);
        Assert.Equal(errorNumber, (int)status["errorNumber"]!);
        Assert.Equal(statusKey, (string?)status["statusKey"]);
        Verdict verdict = simulator.Received[^1].Verdict;
        Assert.Equal((200, statusKey, false), (verdict.StatusCode, verdict.ErrorCode, verdict.IsAccepted));
        return verdict;
    }

    public static void OfPeach(ProviderSimulator simulator, Reply reply, params string[] fields)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, reply.Status);
        Assert.Equal("Parameter Error", reply.Member("error"));
        Verdict verdict = simulator.Received[^1].Verdict;
        Assert.Equal((422, "Parameter Error"), (verdict.StatusCode, verdict.ErrorCode));
        Assert.Equal(fields, verdict.Errors.Select(error => error.Field));
        Assert.Equal(fields, reply.Json["errors"]!.AsArray().Select(error => (string)error!["field"]!));
    }

    private static string PascalCase(string field)
        => Regex.Replace(Regex.Replace(field, @"\.([0-9]+)", "[$1]"), @"(?:^|\.)[a-z]", match => match.Value.ToUpperInvariant());
}
