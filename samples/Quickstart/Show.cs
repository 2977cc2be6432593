using System.Text.Json;
using System.Text.Json.Nodes;
using Ordain.Client;

namespace Quickstart;

/// <summary>Prints what happens.</summary>
internal static class Show
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    public static void Title(string title)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine(new string('-', title.Length));
    }

    public static void Payload(byte[] json) => Console.WriteLine(JsonNode.Parse(json)!.ToJsonString(_indented));

    /// <summary>An outcome is one of five cases, and <c>Match</c> asks for an answer to each of them.</summary>
    public static void Outcome<TResponse>(SubmitOutcome<TResponse> outcome)
        where TResponse : class => Console.WriteLine(outcome.Match(
            accepted => $"Outcome: accepted ({accepted.Response})",
            invalid => $"Outcome: {invalid}",
            rejected => $"Outcome: {rejected}",
            notSent => $"Outcome: {notSent}",
            unknown => $"Outcome: {unknown}"));
}
