using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Code that creates orders of contracts that the call-site tests share.</summary>
internal static class CallSite
{
    /// <summary>An order that cannot change, one that can, a part, and conditions on an enum and on an open enum.</summary>
    public const string Contracts = """
        public enum Method { Card, Invoice }

        [OpenEnum]
        public readonly partial struct Bank
        {
            [WireName("KLARNA_AU")] public static partial Bank KlarnaAu { get; }
            [WireName("OPENPAY")] public static partial Bank Openpay { get; }
        }

        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            public Method? Method { get; init; }
            public Bank? Bank { get; init; }
            public decimal? Total { get; init; }
            public string? Note { get; init; }
            [RequiredWhen("Method is Method.Card")] public string? Token { get; init; }
            [RequiredWhen("Bank.StartsWith(\"KLARNA\")")] public Line? First { get; init; }
            [RequiredWhen("Total > 100 && Note is not null")] public string? Reason { get; init; }
            public IReadOnlyList<Line>? Lines { get; init; }
            public Line[]? More { get; init; }
        }

        [Contract("Acme")]
        public sealed partial class Draft
        {
            [Required] public string? Number { get; set; }
            public Method? Method { get; set; }
            [RequiredWhen("Method is Method.Card")] public string? Token { get; set; }
            public Line? First { get; set; }
            public List<Line>? Lines { get; set; }
            public void Complete() => Number = "1";
        }

        public sealed record Line
        {
            [Required, JsonPropertyName("sku_code")] public string? Sku { get; set; }
            public Tax? Tax { get; init; }
            [RequiredWhen("Tax is null")] public string? Why { get; init; }
        }

        public sealed record Tax
        {
            [Required] public decimal? Rate { get; init; }
        }

        """;

    /// <summary>A method with the statements.</summary>
    public static string Body(string statements) => Bodies(statements);

    /// <summary>A method for each of the statements, in one compilation: that is many times faster than one for each. What is <c>{|#0:…|}</c> in the second has the number 1.</summary>
    public static string Bodies(params IReadOnlyList<string> statements) => Contracts + $$"""
        public static class Client
        {
            public const string Blank = " ";

            private static void Consume(object? order) { }

            private static object? Kept;

            private static int Size;

            private static void Out(out Draft draft) => draft = new Draft { Number = "1" };

            private static void SetNumber([Sets(nameof(Draft.Number))] Draft draft) => Fill(draft);

            private static void SetToken([Sets(nameof(Draft.Token))] Draft draft) => draft.Token = "1";

            private static void Fill(Draft draft) => draft.Number = "1";

            private static System.Threading.Tasks.Task SubmitAsync<T>(T order) where T : IPayload<T, T> => System.Threading.Tasks.Task.CompletedTask;

            {{string.Concat(statements.Select(Method))}}
        }
        """;

    /// <summary>Each of the statements has one object that lacks its number, or a line that lacks its code, at <c>{|#0:…|}</c>; or a second one at <c>{|#9:…|}</c>.</summary>
    public static Task AreReported(string helpers, IEnumerable<string> wrong)
    {
        var statements = new List<string>();
        var expected = new List<DiagnosticResult>();
        foreach (string statement in wrong)
        {
            int number = statements.Count;
            statements.Add(statement.Replace("{|#9:", $"{{|#{number + 1000}:", StringComparison.Ordinal));
            expected.Add(Missing(statement, number));
            if (statement.Contains("{|#9:", StringComparison.Ordinal))
            {
                expected.Add(Missing(statement, number + 1000));
            }
        }

        return Creation.Verify(helpers + Bodies(statements), [.. expected]);
    }

    public static Task AreSilent(string helpers, IEnumerable<string> right) => Creation.Verify(helpers + Bodies([.. right]));

    private static DiagnosticResult Missing(string wrong, int location) =>
        wrong.Contains("{|#0:Line|}", StringComparison.Ordinal) || wrong.Contains("one.First {|#0:with|}", StringComparison.Ordinal)
            ? Creation.NotSet(DiagnosticSeverity.Error, "Acme", (wrong.Contains("Lines", StringComparison.Ordinal) ? "lines[]" : "first") + ".sku_code", "Sku", location)
            : Creation.NotSet(DiagnosticSeverity.Error, "Acme", "number", "Number", location);

    private static string Method(string statements, int number) => $$"""
            public static object? Run{{number}}(Order other, Draft draft, string text, string? maybe, Method method, Bank bank, bool flag)
            {
                {{statements.Replace("{|#0:", "{|#" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal)}}
                return null;
            }

        """;
}
