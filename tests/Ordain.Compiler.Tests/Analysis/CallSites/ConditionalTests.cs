using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>ORD3002: a conditional member that is not set although its condition holds.</summary>
public sealed class ConditionalTests
{
    private const string Klarna = "bank starts with KLARNA";

    private static readonly (string Statements, string JsonName, string Condition, string Member, string Values)[] _holds =
    [
        ("Consume(new {|#0:Order|} { Number = text, Method = Method.Card });", "token", "method is Card", "Token", "method is Card"),
        ("Consume(new {|#0:Order|} { Number = text, Method = (Method)0 });", "token", "method is Card", "Token", "method is Card"),
        ("Consume(new {|#0:Order|} { Number = text, Method = default(Method) });", "token", "method is Card", "Token", "method is Card"),
        ("Consume(new {|#0:Order|} { Number = text, Method = Method.Card, Token = null });", "token", "method is Card", "Token", "method is Card"),
        ("Consume(new {|#0:Order|} { Number = text, Method = Method.Card, Token = \"\" });", "token", "method is Card", "Token", "method is Card"),
        ("Consume(new {|#0:Order|} { Number = text, Bank = Bank.KlarnaAu });", "first", Klarna, "First", "bank is KLARNA_AU"),
        ("Consume(new {|#0:Order|} { Number = text, Bank = Bank.From(\"KLARNA_NZ\") });", "first", Klarna, "First", "bank is KLARNA_NZ"),
        ("Consume(new {|#0:Order|} { Number = text, Bank = Bank.From(\"KLARNA\" + \"_NZ\"), First = null });", "first", Klarna, "First", "bank is KLARNA_NZ"),
        ("Consume(new {|#0:Order|} { Number = text, Total = 100.01m, Note = \"n\" });", "reason", "total is greater than 100 and note is present", "Reason", "total is 100.01 and note is n"),
        ("Consume(new {|#0:Order|} { Number = text, Total = 101, Note = $\"{text}\" });", "reason", "total is greater than 100 and note is present", "Reason", "total is 101"),
    ];

    [Fact]
    public Task ConditionThatHolds_IsReported() => Creation.Verify(
        CallSite.Bodies([.. _holds.Select(each => each.Statements)]),
        [.. _holds.Select((each, i) => Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", each.JsonName, each.Condition, each.Member, each.Values, i))]);

    private static readonly string[] _atASink =
    [
        "_ = new {|#0:Order|} { Number = text, Method = Method.Card }.Validate();",
        "var order = new {|#0:Order|} { Number = text, Method = Method.Card }; _ = order.Validate();",
        "var one = new {|#0:Draft|} { Number = text, Method = Method.Card }; _ = SubmitAsync(one);",
        "var one = new {|#0:Draft|} { Method = Method.Card }; one.Number = text; _ = one.Validate();",
    ];

    [Fact]
    public Task ConditionThatHoldsAtASink_IsAnError() => Creation.Verify(CallSite.Bodies(_atASink), [.. _atASink.Select((_, i) => Creation.NotSetWhen(DiagnosticSeverity.Error, "Acme", "token", "method is Card", "Token", "method is Card", i))]);

    private static readonly string[] _mayNotHold =
    [
        "Consume(new Order { Number = text });",
        "Consume(new Order { Number = text, Method = Method.Invoice });",
        "Consume(new Order { Number = text, Method = null });",
        "Consume(new Order { Number = text, Method = method });",
        "Consume(new Order { Number = text, Method = flag ? Method.Card : Method.Invoice });",
        "Consume(new Order { Number = text, Method = Method.Card, Token = text });",
        "Consume(new Order { Number = text, Method = Method.Card, Token = maybe });",
        "Consume(new Order { Number = text, Method = Method.Card } with { Token = text });",
        "Consume(new Order { Number = text, Bank = Bank.Openpay });",
        "Consume(new Order { Number = text, Bank = Bank.From(\"klarna\") });",
        "Consume(new Order { Number = text, Bank = Bank.From(text) });",
        "Consume(new Order { Number = text, Bank = bank });",
        "Consume(new Order { Number = text, Bank = {|ORD3008:default(Bank)|} });",
        "Consume(new Order { Number = text, Total = 100, Note = \"n\" });",
        "Consume(new Order { Number = text, Total = 101 });",
        "Consume(new Order { Number = text, Total = 101, Note = maybe });",
        "var one = new Draft { Number = text, Method = Method.Card }; Consume(one);",
        "var one = new Draft { Number = text, Method = Method.Card }; one.Token = text; _ = one.Validate();",
        "var one = new Draft { Number = text, Method = Method.Card }; one.Method = method; _ = one.Validate();",
    ];

    [Fact]
    public Task ConditionThatMayNotHold_IsSilent() => Creation.Verify(CallSite.Bodies(_mayNotHold));

    [Fact]
    public Task ConditionThatAlwaysHolds_IsReportedWithoutValues() => Creation.Verify(
        """
        [Contract("Acme")] public partial record Order { [RequiredWhen("true || A is null")] public string? A { get; init; } }

        public static class Client { public static Order Make() => new {|#0:Order|}(); }
        """,
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "a", "true is true or a is absent", "A", "a is absent"));

    [Fact]
    public Task AbsentMember_IsAValueOfTheCondition() => Creation.Verify(
        """
        [Contract("Acme")]
        public partial record Order
        {
            [RequiredWhen("Phone is null")] public string? Email { get; init; }
            [RequiredWhen("Email == null")] public string? Phone { get; init; }
            public string? Other { get; init; } = "x";
            [RequiredWhen("Other is null")] public string? More { get; init; }
        }

        public static class Client { public static Order Make() => new {|#0:Order|}(); public static Order One() => new() { Email = "a@b" }; }
        """,
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "email", "phone is absent", "Email", "phone is absent"),
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "phone", "email is absent", "Phone", "email is absent"));

    [Fact]
    public Task ConditionOverADefault_SeesTheDefault() => Creation.Verify(
        """
        [Contract("Acme")]
        public partial record Order
        {
            [DefaultsTo(Value = "AU")] public string? Country { get; init; }
            [RequiredWhen("Country == \"AU\"")] public string? State { get; init; }
        }

        public static class Client
        {
            public static Order Australian() => new {|#0:Order|}();
            public static Order Blank() => new {|#1:Order|} { Country = " " };
            public static Order Other() => new() { Country = "NZ" };
        }
        """,
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "state", "country is AU", "State", "country is AU"),
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "state", "country is AU", "State", "country is AU", location: 1));

    [Fact]
    public Task BothDiagnostics_StandTogether() => Creation.Verify(
        CallSite.Body("Consume(new {|#0:Order|} { Method = Method.Card });"),
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "number", "Number"),
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "token", "method is Card", "Token", "method is Card"));

    [Fact]
    public Task TwoConditionsOnOneMember_AreReportedOnce() => Creation.Verify(
        """
        [Contract("Acme")]
        public partial record Order
        {
            public int? A { get; init; }
            [RequiredWhen("A > 5"), RequiredWhen("A > 3"), RequiredWhen("A > 99")] public string? B { get; init; }
        }

        public static class Client { public static Order Make() => new {|#0:Order|} { A = 10 }; }
        """,
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "b", "a is greater than 5", "B", "a is 10"));

    [Fact]
    public Task BrokenCondition_IsSilentHere() => Creation.Verify("""
        [Contract("Acme")] public partial record Order { [RequiredWhen("Nope is null"), RequiredWhen("A is")] public string? A { get; init; } }

        public static class Client { public static Order Make() => new(); }
        """);
}
