using System.Text.Json.Serialization.Metadata;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>
/// Of payloads with a wrong value somewhere, what System.Text.Json refuses is refused, and what is read is the object that System.Text.Json
/// reads. It takes more: those differences are in docs/how-to/read-a-payload.md.
/// </summary>
public sealed class StrictnessTests
{
    private const int Graphs = 3_000;

    /// <summary>A null discriminator counts as none here, and a document of null as no document.</summary>
    private static readonly string[] _exempt = ["kind\"", "$type", "document"];

    [Fact]
    public void Scalars_AreReadAsStrictly() => Compare(Scalars.Contract, SubjectsJson.Default.Scalars, graphs => graphs.Scalars());

    [Fact]
    public void Lists_AreReadAsStrictly() => Compare(Lists.Contract, SubjectsJson.Default.Lists, graphs => graphs.Lists());

    [Fact]
    public void Maps_AreReadAsStrictly() => Compare(Maps.Contract, SubjectsJson.Default.Maps, graphs => graphs.Maps());

    [Fact]
    public void Specials_AreReadAsStrictly() => Compare(Specials.Contract, SubjectsJson.Default.Specials, graphs => graphs.Specials());

    private static void Compare<T>(Contract<T> contract, JsonTypeInfo<T> json, Func<RandomGraphs, T> make)
        where T : class, IPayload<T, T>, IReadablePayload<T>
    {
        int read = 0;
        int refused = 0;
        for (int i = 0; i < Graphs; i++)
        {
            var random = new Random(Seeds.Seed + i);
            JsonNode payload = JsonNode.Parse(make(new RandomGraphs(random)).ToJsonUtf8())!;
            if (payload.AsObject().Count == 0 || HasDuplicates(payload) || _exempt.Contains(JsonBreaker.Break(payload, random)))
            {
                continue;
            }

            string text = payload.ToJsonString();
            bool isRead = contract.TryRead(System.Text.Encoding.UTF8.GetBytes(text), out T? ours, out ValidationResult problems);
            T? theirs = Theirs(text, json);

            Assert.True(!isRead || theirs is not null, $"{typeof(T).Name} {i} is refused by System.Text.Json ({Seeds.Replay}): {text}");
            Assert.Equal(isRead, problems.IsValid);
            if (isRead)
            {
                string? difference = JsonText.Difference(JsonSerializer.SerializeToUtf8Bytes(ours!, json), JsonSerializer.SerializeToUtf8Bytes(theirs!, json));
                Assert.True(difference is null, $"{typeof(T).Name} {i} is read differently ({Seeds.Replay}): {difference}\n{text}");
            }

            read += isRead ? 1 : 0;
            refused += isRead ? 0 : 1;
        }

        // Neither is always the answer.
        Assert.True(read > Graphs / 20 && refused > Graphs / 5, $"{read} are read, {refused} refused.");
    }

    /// <summary>Keys of half a surrogate pair are all written alike.</summary>
    private static bool HasDuplicates(JsonNode payload)
    {
        try
        {
            return payload.DeepClone().ToJsonString().Contains("\\uFFFD\":", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static T? Theirs<T>(string text, JsonTypeInfo<T> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, json);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
