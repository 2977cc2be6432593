using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>A model that has passed a contract: what the contract requires of it is not null, and nothing else is.</summary>
public sealed class ModelNullabilityTests
{
    private const string Models = """
        public enum Method { Card, Invoice }

        [OpenEnum]
        public readonly partial struct Bank { [WireName("NORTH")] public static partial Bank North { get; } [WireName("SOUTH")] public static partial Bank South { get; } }

        [Contract("Acme")]
        [RequiredWhen("Bank == Bank.South", Member = "Buyer.Phone")]
        [RequiredWhen("Method is Method.Invoice", Member = "Note")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public decimal? Total { get; init; }
            [Required] public decimal Weight { get; init; }
            [Required, DefaultsTo(Value = "en-AU")] public string? Locale { get; init; }
            [Required, Term("contact"), Term("backup")] public string? Contact { get; init; }
            [Required, Term("givenName", "familyName")] public string? Name { get; init; }
            [Required] public string? Code { get; init; }
            public string? Note { get; init; }
            public Method? Method { get; init; }
            public Bank? Bank { get; init; }
            [RequiredWhen("Method is Method.Card")] public string? Token { get; init; }
            [RequiredWhen("Bank == Bank.North")] public string? Branch { get; init; }
            [RequiredWhen("Note is not null")] public string? Reason { get; init; }
            [RequiredWhen("Buyer.IsCompany == true")] public string? Tax { get; init; }
            [Required] public Buyer? Buyer { get; init; }
            public Buyer? Payer { get; init; }
            [OmitWhenEmpty] public Extra? Other { get; init; }
            [Required] public IReadOnlyList<Buyer>? Buyers { get; init; }
            [Required] public Address? Address { get; init; }
        }

        public sealed record Buyer
        {
            [Required, Term("name")] public string? Name { get; init; }
            public string? Phone { get; init; }
            public bool? IsCompany { get; init; }
            [RequiredWhen("IsCompany == true")] public string? Vat { get; init; }
        }

        public sealed record Extra { [Required] public string? Name { get; init; } }

        public sealed record Address { [Required] public string? City { get; init; } public string? Street { get; init; } }

        [Contract("Bolt")]
        public sealed partial record Small { [Required] public string? Note { get; init; } }

        public enum Pay { [WireName("Card")] Card, [WireName("Invoice")] Bill }

        [PayloadFor<Order>, PayloadFor<Small>]
        public sealed partial class Cart
        {
            [Term("number")] public string? Id { get; init; }
            [Field<Order>(nameof(Order.Total))] public decimal? Sum { get; init; }
            public decimal? Weight { get; init; }
            public string? Locale { get; init; }
            public string? Contact { get; init; }
            public string? Backup { get; init; }
            public string? GivenName { get; init; }
            public string? FamilyName { get; init; }
            [Field<Order>(nameof(Order.Code), Convert = nameof(Short))] public string? LongCode { get; init; }
            [Term("note")] public string? Remark { get; init; }
            [Term("method")] public Pay? Pay { get; init; }
            [Term("bank")] public string? BankName { get; init; }
            public string? Token { get; init; }
            public string? Branch { get; init; }
            [Term("reason"), DefaultsTo(Value = "none")] public string? Why { get; init; }
            public string? Tax { get; init; }
            [Term("buyer")] public Customer? Customer { get; init; }
            public Customer? Payer { get; init; }
            public Extra? Other { get; init; }
            public List<Customer>? Buyers { get; init; }
            [Term("address.city")] public string? City { get; init; }
            [Term("address.street")] public string? Street { get; init; }
            public string? Computed => Id is null ? null : Remark;
            private static string? Short(string text) => text.Trim();
        }

        public sealed class Customer
        {
            [Term("name")] public string? FullName { get; init; }
            public string? Phone { get; init; }
            public bool? IsCompany { get; init; }
            public string? Vat { get; init; }
        }

        [PayloadFor<Small>]
        public sealed partial class Basket { public string? Note { get; set; } }

        """;

    private const string Start = """
        public static class Tests
        {
            private static void Call(object? any) { }

        """;

    private static readonly (string Proved, string Unproved)[] _pairs =
    [
        // The forms of a guard.
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length; }", "if (!cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length; }"),
        ("if (!cart.Validate(Order.Contract).IsValid) { return; } _ = cart.Id.Length;", "if (!cart.Validate(Order.Contract).IsValid) { Call(cart); } _ = cart.Id.Length;"),
        ("cart.Validate(Order.Contract).ThrowIfInvalid(); _ = cart.Id.Length;", "other.Validate(Order.Contract).ThrowIfInvalid(); _ = cart.Id.Length;"),
        ("var result = cart.Validate(Order.Contract); if (result.IsValid) { _ = cart.Id.Length; }", "var result = cart.Validate(Small.Contract); if (result.IsValid) { _ = cart.Id.Length; }"),
        ("if (PayloadExtensions.Validate<Cart, Order>(cart, Order.Contract) is { IsValid: true }) { } if (cart.Validate(Small.Contract).IsValid) { _ = cart.Remark.Length; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Remark.Length; }"),

        ("if (cart.IsReadyFor(Order.Contract)) { _ = cart.Customer!.FullName.Length; }", "if (!cart.IsReadyFor(Order.Contract)) { _ = cart.Id.Length; }"),
        ("if (cart.IsReadyFor(Order.Contract) && cart.Pay is Pay.Card) { _ = cart.Token.Length; }", "if (cart.IsReadyFor(Small.Contract) && cart.Pay is Pay.Card) { _ = cart.Token.Length; }"),

        // Which members.
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Sum.Value; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Weight.Value; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.LongCode.Length; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Locale.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length + 1; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Contact.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length + 2; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.GivenName.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length + 3; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Computed.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Customer.FullName!.Length; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Payer.FullName!.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Customer!.FullName.Length; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Customer!.Phone.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Payer!.FullName.Length; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.Other!.Name.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { foreach (var one in cart.Buyers) { Call(one); } }", "if (cart.Validate(Order.Contract).IsValid) { foreach (var one in cart.Buyers!) { _ = one.FullName.Length; } }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length + 4; }", "if (cart.Validate(Order.Contract).IsValid) { _ = cart.City.Length; }"),

        // Conditions, through the conversions of the plan.
        ("if (cart.Validate(Order.Contract).IsValid && cart.Pay is Pay.Card) { _ = cart.Token.Length; }", "if (cart.Validate(Order.Contract).IsValid && cart.Pay is Pay.Bill) { _ = cart.Token.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid && cart.Pay == Pay.Bill) { _ = cart.Remark.Length; }", "if (cart.Validate(Order.Contract).IsValid && cart.Pay != Pay.Bill) { _ = cart.Remark.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid && cart.BankName == \"NORTH\") { _ = cart.Branch.Length; }", "if (cart.Validate(Order.Contract).IsValid && cart.BankName == \"SOUTH\") { _ = cart.Branch.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid && cart.BankName == \"SOUTH\") { _ = cart.Customer!.Phone.Length; }", "if (cart.Validate(Order.Contract).IsValid && cart.BankName == text) { _ = cart.Customer!.Phone.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid && cart.Customer!.IsCompany == true) { _ = cart.Customer.Vat.Length; }", "if (cart.Validate(Order.Contract).IsValid && cart.Payer!.IsCompany == true) { _ = cart.Customer!.Vat.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid && cart.Customer!.IsCompany == true) { _ = cart.Tax.Length; }", "if (cart.Validate(Order.Contract).IsValid && cart.Customer!.IsCompany == false) { _ = cart.Tax.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { _ = cart.Id.Length + 5; }", "if (cart.Validate(Order.Contract).IsValid && cart.Remark is not null) { _ = cart.Why.Length; }"),

        // What may have changed since.
        ("if (basket.Validate(Small.Contract).IsValid) { _ = basket.Note.Length; }", "if (basket.Validate(Small.Contract).IsValid) { Call(basket); _ = basket.Note.Length; }"),
        ("if (cart.Validate(Order.Contract).IsValid) { Call(cart); _ = cart.Id.Length; }", "if (cart.Validate(Order.Contract).IsValid) { cart = other; _ = cart.Id.Length; }"),
    ];

    private static readonly string[] _proved = [.. _pairs.Select(pair => pair.Proved)];

    private static readonly string[] _unproved = [.. _pairs.Select(pair => pair.Unproved)];

    [Fact]
    public async Task WhatTheContractSays_IsSuppressed() => Assert.Empty(await Suppressions.WhereAsync(Models + Source(_proved), _proved, isSuppressed: false));

    [Fact]
    public async Task WhatItDoesNotSay_Stays() => Assert.Empty(await Suppressions.WhereAsync(Models + Source(_unproved), _unproved, isSuppressed: true));

    [Theory, InlineData(true), InlineData(false)]
    public async Task ModelOfAnotherProject_IsTheSame(bool isImage)
    {
        MetadataReference library = Libraries.Of(Models, isImage);

        Assert.Empty(await Suppressions.WhereAsync(Source(_proved), _proved, isSuppressed: false, library));
        Assert.Empty(await Suppressions.WhereAsync(Source(_unproved), _unproved, isSuppressed: true, library));
    }

    private static string Source(string[] statements) => Start + string.Concat(statements.Select(static (statement, i) =>
        $"    public static void Run{i.ToString(CultureInfo.InvariantCulture)}(Cart cart, Cart other, Basket basket, string text) {{ {statement} }}\n")) + "}";
}
