using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ordain.Compiler.Tests;

/// <summary>Every conversion of a value, of one that may be null, of none, and of elements of a collection.</summary>
public sealed class ConversionTableTests
{
    private const string Types = """
        [OpenEnum] public readonly partial struct Letter { [WireName("A")] public static partial Letter A { get; } [WireName("B")] public static partial Letter B { get; } }
        public enum Size { [WireName("s")] Small, [WireName("l")] Large }
        public enum Mine { Large = 7, [WireName("s")] Tiny = 3 }
        public readonly record struct Code(string Text) { public static implicit operator string(Code code) => code.Text; }

        """;

    /// <summary>The field's type, the member's type, a value of it, and the JSON.</summary>
    private static readonly (string Field, string Member, string Value, string Json)[] _rows =
    [
        ("long", "byte", "5", "5"),
        ("int", "short", "-5", "-5"),
        ("long", "uint", "5", "5"),
        ("ulong", "ushort", "5", "5"),
        ("decimal", "int", "5", "5"),
        ("decimal", "ulong", "5", "5"),
        ("double", "float", "1.5f", "1.5"),
        ("double", "int", "5", "5"),
        ("string", "long", "-5", "\"-5\""),
        ("string", "Mine", "(Mine)9", "\"9\""),
        ("string", "byte", "5", "\"5\""),
        ("string", "char", "'x'", "\"x\""),
        ("string", "bool", "true", "\"true\""),
        ("string", "Guid", "new Guid(\"00000000-0000-0000-0000-000000000001\")", "\"00000000-0000-0000-0000-000000000001\""),
        ("string", "DateOnly", "new DateOnly(2026, 11, 28)", "\"2026-11-28\""),
        ("string", "TimeOnly", "new TimeOnly(9, 5, 1, 250)", "\"09:05:01.25\""),
        ("string", "TimeSpan", "new TimeSpan(1, 2, 3, 4)", "\"1.02:03:04\""),
        ("string", "DateTime", "new DateTime(2026, 11, 28, 9, 5, 0, DateTimeKind.Utc)", "\"2026-11-28T09:05:00Z\""),
        ("string", "DateTime", "new DateTime(2026, 11, 28, 9, 5, 0, 250)", "\"2026-11-28T09:05:00.25\""),
        ("string", "DateTimeOffset", "new DateTimeOffset(2026, 11, 28, 9, 5, 0, TimeSpan.FromHours(-2))", "\"2026-11-28T09:05:00-02:00\""),
        ("DateTime", "DateTimeOffset", "new DateTimeOffset(2026, 11, 28, 9, 5, 0, TimeSpan.FromHours(2))", "\"2026-11-28T07:05:00Z\""),
        ("DateTimeOffset", "DateTime", "new DateTime(2026, 11, 28, 9, 5, 0, DateTimeKind.Utc)", "\"2026-11-28T09:05:00+00:00\""),
        ("Size", "Mine", "Mine.Tiny", "\"s\""),
        ("Size", "Mine", "Mine.Large", "\"l\""),
        ("string", "Mine", "Mine.Tiny", "\"s\""),
        ("Letter", "Mine", "Mine.Large", "\"Large\""),
        ("string", "Letter", "Letter.B", "\"B\""),
        ("Size", "Letter", "Letter.From(\"l\")", "\"l\""),
        ("string", "Code", "new Code(\"c\")", "\"c\""),
    ];

    /// <summary>The same for members that are references, which are nullable without another type.</summary>
    private static readonly (string Field, string Member, string Value, string Json)[] _references =
    [
        ("string", "Uri", "new Uri(\"https://a.example/?b=1\")", "\"https://a.example/?b=1\""),
        ("string", "Version", "new Version(1, 2)", "\"1.2\""),
        ("Letter", "string", "\"B\"", "\"B\""),
        ("Size", "string", "\"s\"", "\"s\""),
    ];

    private static readonly Lazy<JsonElement> _written = new(Write);

    public static TheoryData<string> Names => [.. All().Select(row => row.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_value_becomes_what_the_contract_has(string name)
    {
        (_, string json) = All().Where(row => row.Name == name).Select(row => (row.Name, row.Json)).Single();
        string key = Key(name);

        Assert.Equal(json, _written.Value.GetProperty("a" + key).GetRawText());
        Assert.Equal(json, _written.Value.GetProperty("b" + key).GetRawText());
        Assert.False(_written.Value.TryGetProperty("c" + key, out _));
        Assert.Equal($"[{json}]", _written.Value.GetProperty("d" + key).GetRawText());
        Assert.Equal($"[{json},null]", _written.Value.GetProperty("e" + key).GetRawText());
    }

    /// <summary>Amounts take the form that the contract declares, whatever number the model has.</summary>
    [Theory]
    [InlineData("MoneyFormat(MoneyWireFormat.DecimalString)", "decimal", "int", "5", "\"5.00\"")]
    [InlineData("MoneyFormat(MoneyWireFormat.DecimalString)", "decimal", "Money", "new Money(5.5m, \"AUD\")", "\"5.50\"")]
    [InlineData("MoneyFormat(MoneyWireFormat.MinorUnits, Currency = \"AUD\")", "decimal", "decimal", "5.5m", "550")]
    [InlineData("MoneyFormat(MoneyWireFormat.MinorUnits, Currency = \"AUD\")", "decimal", "Money", "new Money(5.5m, \"AUD\")", "550")]
    [InlineData("MoneyFormat(MoneyWireFormat.Number)", "decimal", "short", "5", "5")]
    [InlineData("MoneyFormat(MoneyWireFormat.DecimalString)", "Money", "Money", "new Money(5.5m, \"AUD\")", "{\"amount\":\"5.50\",\"currency\":\"AUD\"}")]
    [InlineData("UnixSeconds", "DateTimeOffset", "DateTime", "new DateTime(1970, 1, 1, 0, 1, 0, DateTimeKind.Utc)", "60")]
    [InlineData("Iso8601Utc", "DateTimeOffset", "DateTimeOffset", "new DateTimeOffset(2026, 11, 28, 9, 5, 0, TimeSpan.FromHours(2))", "\"2026-11-28T07:05:00Z\"")]
    public void The_contract_says_the_form(string format, string field, string member, string value, string json) => Assert.Equal(
        $"{{\"a\":{json},\"b\":{json}}}",
        Payload.Json(
            $$"""
            [Contract("Acme")] public sealed partial record Order { [{{format}}] public {{field}}? A { get; init; } [{{format}}] public {{field}}? B { get; init; } [{{format}}] public {{field}}? C { get; init; } }
            [PayloadFor<Order>] public partial class Model { public {{member}} A { get; init; } public {{member}}? B { get; init; } public {{member}}? C { get; init; } }
            """,
            $"new Model {{ A = {value}, B = {value} }}"));

    private static IEnumerable<(string Name, string Field, string Member, string Value, string Json, bool IsReference)> All() =>
        _rows.Select(row => (row, IsReference: false)).Concat(_references.Select(row => (row, IsReference: true)))
            .Select((one, i) => ($"{i:00} {one.row.Member} to {one.row.Field}", one.row.Field, one.row.Member, one.row.Value, one.row.Json, one.IsReference));

    private static string Key(string name) => name[..2];

    /// <summary>All rows in one contract and one model: a value, one in a nullable, none, and two collections.</summary>
    private static JsonElement Write()
    {
        var contract = new StringBuilder("[Contract(\"Acme\")] public sealed partial record Order\n{\n");
        var model = new StringBuilder("[PayloadFor<Order>] public partial class Model\n{\n");
        var values = new StringBuilder();
        foreach ((string name, string field, string member, string value, _, bool isReference) in All())
        {
            string key = Key(name);
            foreach (string form in new[] { "A", "B", "C" })
            {
                contract.Append(CultureInfo.InvariantCulture, $"public {field}? {form}{key} {{ get; init; }}\n");
            }

            contract.Append(CultureInfo.InvariantCulture, $"public IReadOnlyList<{field}>? D{key} {{ get; init; }}\npublic IReadOnlyList<{field}?>? E{key} {{ get; init; }}\n");
            model.Append(CultureInfo.InvariantCulture, $"public {member} A{key} {{ get; init; }}{(isReference ? " = null!;" : "")}\npublic {member}? B{key} {{ get; init; }}\npublic {member}? C{key} {{ get; init; }}\n");
            model.Append(CultureInfo.InvariantCulture, $"public {member}[]? D{key} {{ get; init; }}\npublic List<{member}?>? E{key} {{ get; init; }}\n");
            values.Append(CultureInfo.InvariantCulture, $"A{key} = {value}, B{key} = {value}, D{key} = [{value}], E{key} = [{value}, null], ");
        }

        return JsonDocument.Parse(Payload.Json($"{Types}{contract}}}\n{model}}}\n", $"new Model {{ {values} }}")).RootElement;
    }
}
