using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.Nullability;

namespace Ordain.Compiler.Tests;

/// <summary>Warnings of the compiler that a contract has proved wrong are taken back, and only those: each has a near twin that stays.</summary>
public sealed class NullabilityTests
{
    private const string Contracts = """
        public enum Method { Card, Invoice }

        [OpenEnum]
        public readonly partial struct Bank { [WireName("NORTH")] public static partial Bank North { get; } [WireName("SOUTH")] public static partial Bank South { get; } }

        [Contract("Acme")]
        [RequiredWhen("Bank == Bank.South", Member = "Buyer.Phone")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public decimal? Total { get; init; }
            [Required, DefaultsTo(Value = "en-AU")] public string? Locale { get; init; }
            public string? Note { get; init; }
            public Method? Method { get; init; }
            public Bank? Bank { get; init; }
            public bool Express { get; init; }
            [RequiredWhen("Method is Method.Card")] public string? Token { get; init; }
            [RequiredWhen("Bank == Bank.North")] public string? Branch { get; init; }
            [RequiredWhen("Express == true")] public string? Phone { get; init; }
            [RequiredWhen("Note is not null")] public string? Reason { get; init; }
            [Recommended] public string? Advice { get; init; }
            [Required] public Buyer? Buyer { get; init; }
            [OmitWhenEmpty] public Extra? Other { get; init; }
            [Required] public IReadOnlyList<Buyer>? Buyers { get; init; }
            [JsonIgnore] public string? Computed => Number is null ? null : Note;
        }

        public sealed record Buyer
        {
            [Required] public string? Name { get; init; }
            public string? Phone { get; init; }
            public bool IsCompany { get; init; }
            [RequiredWhen("IsCompany == true")] public string? Vat { get; init; }
        }

        public sealed record Extra { [Required] public string? Name { get; init; } }

        [Contract("Acme")]
        public sealed partial class Draft
        {
            [Required] public string? Number { get; set; }
            public Method? Method { get; set; }
            [RequiredWhen("Method is Method.Card")] public string? Token { get; set; }
        }

        [PayloadFor<Order>]
        public sealed partial class Model
        {
            public string? Number { get; init; }
            public decimal? Total { get; init; }
            public Buyer? Buyer { get; init; }
            public IReadOnlyList<Buyer>? Buyers { get; init; }
        }

        public static class Tests
        {
            private static void Take(string text) { }
            private static void Call(object? any) { }

        """;

    private static readonly (string Proved, string Unproved)[] _pairs =
    [
        // The forms of a guard.
        ("if (order.Validate().IsValid) { Take(order.Number); }", "if (!order.Validate().IsValid) { Take(order.Number); }"),
        ("if (!order.Validate().IsValid) { return; } _ = order.Number.Length;", "if (!order.Validate().IsValid) { Call(order); } _ = order.Number.Length;"),
        ("if (!order.Validate().IsValid) { throw new InvalidOperationException(); } _ = order.Number.Length;", "if (order.Validate().IsValid) { throw new InvalidOperationException(); } _ = order.Number.Length;"),
        ("if (order.Validate() is { IsValid: true }) { _ = order.Number.Length; }", "if (order.Validate() is { IsValid: false }) { _ = order.Number.Length; }"),
        ("var result = order.Validate(); if (result.IsValid) { _ = order.Number.Length; }", "var result = order.Validate(); result = other.Validate(); if (result.IsValid) { _ = order.Number.Length; }"),
        ("var result = order.Validate(); if (!result.IsValid) { Call(result); return; } _ = order.Number.Length;", "var result = other.Validate(); if (!result.IsValid) { return; } _ = order.Number.Length;"),
        ("order.Validate().ThrowIfInvalid(); _ = order.Number.Length;", "other.Validate().ThrowIfInvalid(); _ = order.Number.Length;"),
        ("if (order.Validate().IsValid && order.Number.Length > 1) { }", "if (order.Validate().IsValid || order.Number.Length > 1) { }"),
        ("if (!order.Validate().IsValid || order.Number.Length > 1) { }", "if (!order.Validate().IsValid && order.Number.Length > 1) { }"),
        ("_ = order.Validate().IsValid ? order.Number.Length : 0;", "_ = order.Validate().IsValid ? 0 : order.Number.Length;"),
        ("if (flag && order.Validate().IsValid) { _ = order.Number.Length; }", "if (flag || order.Validate().IsValid) { _ = order.Number.Length; }"),
        ("if (!flag || !order.Validate().IsValid) { return; } _ = order.Number.Length;", "if (!flag && !order.Validate().IsValid) { return; } _ = order.Number.Length;"),
        ("if (order.Validate(Order.Contract).IsValid) { _ = order.Number.Length; }", "if (model.Validate(Order.Contract).IsValid) { _ = order.Number.Length; }"),
        ("if (order.IsReady()) { _ = order.Buyer!.Name.Length; }", "if (!order.IsReady()) { _ = order.Number.Length; }"),
        ("foreach (var one in orders) { if (!one.Validate().IsValid) { continue; } _ = one.Number.Length; }", "foreach (var one in orders) { if (!one.Validate().IsValid) { Call(one); } _ = one.Number.Length; }"),

        // Kinds of warnings.
        ("if (order.Validate().IsValid) { _ = order.Total.Value; }", "if (order.Validate().IsValid) { _ = other.Total.Value; }"),
        ("if (order.Validate().IsValid) { decimal total = (decimal)order.Total; Call(total); }", "{ decimal total = (decimal)order.Total; Call(total); }"),
        ("if (order.Validate().IsValid) { string number = order.Number; Call(number); }", "if (order.Validate().IsValid) { string note = order.Note; Call(note); }"),
        ("if (order.Validate().IsValid) { foreach (var one in order.Buyers) { Call(one); } }", "if (order.Validate().IsValid) { foreach (var one in order.Buyers!) { _ = one.Name.Length; } }"),

        // Which members.
        ("if (order.Validate().IsValid) { _ = order.Number.Length; }", "if (order.Validate().IsValid) { _ = order.Note.Length; }"),
        ("if (order.Validate().IsValid) { _ = order.Number!.Length + order.Buyer.Name!.Length; }", "if (order.Validate().IsValid) { _ = order.Locale.Length; }"),
        ("if (order.Validate().IsValid) { _ = order.Buyer!.Name.Length; }", "if (order.Validate().IsValid) { _ = order.Buyer!.Phone.Length; }"),
        ("if (order.Validate().IsValid) { _ = order.Buyer!.Name.Length + 1; }", "if (order.Validate().IsValid) { _ = order.Other!.Name.Length; }"),
        ("if (order.Validate().IsValid) { _ = order.Number.Length - 1; }", "if (order.Validate().IsValid) { _ = order.Advice.Length; }"),
        ("if (order.Validate().IsValid) { _ = order.Number.Length + 2; }", "if (order.Validate().IsValid) { _ = order.Computed.Length; }"),

        // Conditions.
        ("if (order.Validate().IsValid && order.Method is Method.Card) { _ = order.Token.Length; }", "if (order.Validate().IsValid && order.Method is Method.Invoice) { _ = order.Token.Length; }"),
        ("if (order.Method == Method.Card && order.Validate().IsValid) { _ = order.Token.Length; }", "if (order.Method != Method.Card && order.Validate().IsValid) { _ = order.Token.Length; }"),
        ("if (order.Method is not Method.Card) { return; } order.Validate().ThrowIfInvalid(); _ = order.Token.Length;", "if (order.Method is Method.Card) { return; } order.Validate().ThrowIfInvalid(); _ = order.Token.Length;"),
        ("if (order.Validate().IsValid && order.Bank == Bank.North) { _ = order.Branch.Length; }", "if (order.Validate().IsValid && order.Bank == bank) { _ = order.Branch.Length; }"),
        ("if (order.Validate().IsValid && order.Express) { _ = order.Phone.Length; }", "if (order.Validate().IsValid && !order.Express) { _ = order.Phone.Length; }"),
        ("if (order.Validate().IsValid && order.Note is not null) { _ = order.Reason.Length; }", "if (order.Validate().IsValid && order.Note is null) { _ = order.Reason.Length; }"),
        ("if (order.Validate().IsValid && order.Bank == Bank.South) { _ = order.Buyer!.Phone.Length; }", "if (order.Validate().IsValid && order.Bank == Bank.North) { _ = order.Buyer!.Phone.Length; }"),
        ("if (order.Validate().IsValid && order.Buyer!.IsCompany) { _ = order.Buyer.Vat.Length; }", "if (order.Validate().IsValid && other.Buyer!.IsCompany) { _ = order.Buyer!.Vat.Length; }"),
        ("if (order.Method is Method.Card) { if (order.Validate().IsValid) { _ = order.Token.Length; } }", "if (other.Method is Method.Card) { if (order.Validate().IsValid) { _ = order.Token.Length; } }"),

        // What may have changed since.
        ("if (order.Validate().IsValid) { Call(order); _ = order.Number.Length; }", "if (order.Validate().IsValid) { order = other; _ = order.Number.Length; }"),
        ("if (draft.Validate().IsValid) { _ = draft.Number.Length; }", "if (draft.Validate().IsValid) { Call(draft); _ = draft.Number.Length; }"),
        ("if (draft.Validate().IsValid) { draft.Method = null; _ = draft.Number.Length; }", "if (draft.Validate().IsValid) { draft.Number = maybe; _ = draft.Number.Length; }"),
        ("if (draft.Validate().IsValid && draft.Method is Method.Card) { _ = draft.Token.Length; }", "if (draft.Validate().IsValid) { draft.Method = Method.Card; if (draft.Method is Method.Card) { _ = draft.Token.Length; } }"),
        ("if (draft.Validate().IsValid) { for (int i = 0; i < 2; i++) { _ = draft.Number.Length; } }", "if (draft.Validate().IsValid) { for (int i = 0; i < 2; i++) { _ = draft.Number.Length; draft.Number = maybe; } }"),
        ("if (order.Validate().IsValid) { Action later = () => Call(order); later(); _ = order.Number.Length; }", "if (order.Validate().IsValid) { Action later = () => order = other; later(); _ = order.Number.Length; }"),
        ("Action later = () => Call(order); if (order.Validate().IsValid) { later(); _ = order.Number.Length; }", "Action later = () => order = other; if (order.Validate().IsValid) { later(); _ = order.Number.Length; }"),
        ("if (order.Validate().IsValid) { later(); _ = order.Number.Length; } void later() => Call(order);", "if (order.Validate().IsValid) { later(); _ = order.Number.Length; } void later() => order = other;"),
        ("Action later = () => Call(draft); if (draft.Validate().IsValid) { _ = draft.Number.Length; } later();", "Action later = () => draft.Number = maybe; if (draft.Validate().IsValid) { later(); _ = draft.Number.Length; }"),
        ("if (order.Validate().IsValid) { Func<int> now = () => 1; _ = order.Number.Length + now(); }", "if (order.Validate().IsValid) { Func<int> later = () => order.Number.Length; order = other; Call(later); }"),
        ("var result = draft.Validate(); if (result.IsValid) { _ = draft.Number.Length; }", "var result = draft.Validate(); draft.Number = maybe; if (result.IsValid) { _ = draft.Number.Length; }"),
        ("if (order.Validate().IsValid) { var copy = order with { Number = null }; Call(copy); _ = order.Number.Length; }", "if (order.Validate().IsValid) { var copy = order with { Number = null }; _ = copy.Number.Length; }"),
        ("if (draft.Validate().IsValid) { var same = draft; _ = draft.Number.Length + same.Number!.Length; }", "if (draft.Validate().IsValid) { var same = draft; same.Number = null; _ = draft.Number.Length; }"),
    ];

    [Fact]
    public async Task WhatTheContractSays_IsSuppressed()
    {
        string[] wrong = await WhereAsync([.. _pairs.Select(pair => pair.Proved)], isSuppressed: false);

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task WhatItDoesNotSay_Stays()
    {
        string[] wrong = await WhereAsync([.. _pairs.Select(pair => pair.Unproved)], isSuppressed: true);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("", "CS8602")]
    [InlineData("[System.Diagnostics.CodeAnalysis.MaybeNull]", "CS8602")]
    public async Task WithoutAGuard_NothingIsSuppressed(string attribute, string id)
    {
        ImmutableArray<Diagnostic> found = await FindAsync($"_ = order.Number.Length; {(attribute.Length == 0 ? "" : $"{attribute} static int Local(Order order) => order.Number.Length; _ = Local(order);")}");

        Assert.All(found, diagnostic => Assert.Equal((id, false), (diagnostic.Id, diagnostic.IsSuppressed)));
        Assert.NotEmpty(found);
    }

    [Fact]
    public void EverySuppression_NamesItsWarning() =>
        Assert.All(new NullabilitySuppressor().SupportedSuppressions, suppression => Assert.Equal("ORDS" + suppression.SuppressedDiagnosticId[2..], suppression.Id));

    [Fact]
    public async Task HalfTypedCode_NeverThrows()
    {
        string source = Source([.. _pairs.Select(pair => pair.Proved)]);
        for (int length = Contracts.Length; length < source.Length; length += 211)
        {
            await Suppressions.FindAsync(source[..length]);
        }
    }

    private static Task<string[]> WhereAsync(string[] statements, bool isSuppressed) => Suppressions.WhereAsync(Source(statements), statements, isSuppressed);

    private static Task<ImmutableArray<Diagnostic>> FindAsync(string statement) => Suppressions.FindAsync(Source([statement]));

    private static string Source(string[] statements) => Contracts + string.Concat(statements.Select(static (statement, i) =>
        $"    public static void Run{i.ToString(CultureInfo.InvariantCulture)}(Order order, Order other, Draft draft, Model model, List<Order> orders, Bank bank, string? maybe, bool flag) {{ {statement} }}\n")) + "}";
}
