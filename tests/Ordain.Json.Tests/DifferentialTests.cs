using System.Buffers;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>
/// What generated writers write is what System.Text.Json's source generator writes of the same objects, and reads again. A failure names
/// the seed and the graph; <c>ORDAIN_TEST_GRAPHS</c> sets how many there are of each type and culture.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly int _graphs = int.TryParse(Environment.GetEnvironmentVariable("ORDAIN_TEST_GRAPHS"), NumberStyles.None, CultureInfo.InvariantCulture, out int graphs) ? graphs : 10_000;

    public static TheoryData<string> Cultures => ["", "fi-FI", "ar-SA", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Scalars_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, SubjectsJson.Default.Scalars, graphs => graphs.Scalars());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Lists_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, SubjectsJson.Default.Lists, graphs => graphs.Lists());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Maps_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, SubjectsJson.Default.Maps, graphs => graphs.Maps());

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Specials_AreWrittenAsSystemTextJsonDoes(string culture) => Compare(culture, SubjectsJson.Default.Specials, graphs => graphs.Specials());

    private static void Compare<T>(string culture, JsonTypeInfo<T> json, Func<RandomGraphs, T> make)
        where T : IPayload<T, T>
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
            Check(JsonText.Difference(ReadAndWrite(buffer.WrittenSpan), ReadAndWrite(theirs)), "read differently");

            void Check(string? difference, string how) => Assert.True(
                difference is null,
                $"{typeof(T).Name} {i} is {how} ({Seeds.Replay}): {difference}\n{JsonText.Show(buffer.WrittenMemory)}\n{JsonText.Show(theirs)}");
        }

        byte[] ReadAndWrite(ReadOnlySpan<byte> text) => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(text, json), json!);
    }
}
