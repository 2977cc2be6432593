using System.Buffers;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>
/// What generated writers write is what System.Text.Json's source generator writes of the same objects, and each reads what the other wrote
/// as the same object. A failure names the seed and the graph; <c>ORDAIN_TEST_GRAPHS</c> sets how many there are of each type and culture.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly int _graphs = int.TryParse(Environment.GetEnvironmentVariable("ORDAIN_TEST_GRAPHS"), NumberStyles.None, CultureInfo.InvariantCulture, out int graphs) ? graphs : 10_000;

    public static TheoryData<string> Cultures => ["", "fi-FI", "ar-SA", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Scalars_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, Scalars.Contract, SubjectsJson.Default.Scalars, graphs => graphs.Scalars());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Lists_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, Lists.Contract, SubjectsJson.Default.Lists, graphs => graphs.Lists());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Maps_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, Maps.Contract, SubjectsJson.Default.Maps, graphs => graphs.Maps());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Specials_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, Specials.Contract, SubjectsJson.Default.Specials, graphs => graphs.Specials());

    private static void Compare<T>(string culture, Contract<T> contract, JsonTypeInfo<T> json, Func<RandomGraphs, T> make)
        where T : class, IPayload<T, T>, IReadablePayload<T>
    {
        using var scope = new CultureScope(culture);
        var buffer = new ArrayBufferWriter<byte>();
        for (int i = 0; i < _graphs; i++)
        {
            T graph = make(new RandomGraphs(new Random(Seeds.Seed + i)));
            buffer.ResetWrittenCount();
            graph.WriteJson(buffer);
            byte[] theirs = JsonSerializer.SerializeToUtf8Bytes(graph, json);

            Check(JsonText.Difference(buffer.WrittenMemory, theirs), "written differently");
            byte[] read = ReadAndWrite(buffer.WrittenSpan);
            Check(JsonText.Difference(read, ReadAndWrite(theirs)), "read differently by System.Text.Json");
            Check(TryReadAndWrite(buffer.WrittenSpan, read) ?? TryReadAndWrite(theirs, read), "read differently");

            void Check(string? difference, string how) => Assert.True(
                difference is null,
                $"{typeof(T).Name} {i} is {how} ({Seeds.Replay}): {difference}\n{JsonText.Show(buffer.WrittenMemory)}\n{JsonText.Show(theirs)}");
        }

        string? TryReadAndWrite(ReadOnlySpan<byte> text, byte[] expected) => contract.TryRead(text, out T? graph, out ValidationResult problems)
            ? JsonText.Difference(expected, JsonSerializer.SerializeToUtf8Bytes(graph, json))
            : problems.Violations.All(IsOfAKey) ? null
            : problems.ToString();

        byte[] ReadAndWrite(ReadOnlySpan<byte> text) => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(text, json), json!);
    }

    /// <summary>A key of an enum that has no name is written as its number, and is none of the names; keys of half a surrogate pair are all written alike.</summary>
    private static bool IsOfAKey(Violation problem) => problem is { RuleId: "enum", JsonPointer: "/bySize/77" or "/byShade/9" }
        || (problem.RuleId == "duplicate-member" && problem.JsonPointer.Contains('\uFFFD', StringComparison.Ordinal));
}
