using Ordain.Compiler.Analysis.Privacy;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>The text of a record is what C# writes, except that sensitive values are hidden. ORD4001 says where they are not.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void SensitiveMember_IsHiddenAndTheOthersAreNot()
    {
        Assert.Equal("Order { Number = A-1, Email = ***, Age = ***, Total = 12.5, Note =  }", Print("""
            [Contract("Acme")]
            public sealed partial record Order
            {
                public string? Number { get; init; } = "A-1";
                [Sensitive] public string? Email { get; init; } = "secret";
                [Sensitive] public int? Age { get; init; } = 42;
                public decimal Total { get; init; } = 12.5m;
                public string? Note { get; init; }
            }
            """));
    }

    [Fact]
    public void Null_IsShownAsNothing() => Assert.Equal("Order { Email = , Id = *** }", Print("""
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Sensitive] public string? Email { get; init; }
            [Sensitive] public Guid Id { get; init; }
        }
        """));

    [Fact]
    public void MarkedRecord_HidesAllOrWhatIsMarked() => Assert.Equal("Order { Buyer = Buyer { Name = ***, Age = *** }, Answer = Answer { Id = 7, Token = *** } }", Print("""
        [Contract("Acme")]
        public sealed partial record Order
        {
            public Buyer Buyer { get; init; } = new();
            public Answer Answer { get; init; } = new();
        }

        [Sensitive]
        public sealed partial record Buyer
        {
            public string Name { get; init; } = "secret";
            public int Age { get; init; } = 42;
        }

        [Sensitive]
        public sealed partial record Answer
        {
            public int Id { get; init; } = 7;
            [Sensitive] public string Token { get; init; } = "secret";
        }
        """));

    [Fact]
    public void MarkedContract_IsPrintedOnce() => Assert.Equal("Order { Email = *** }", Print("""
        [Sensitive, Contract("Acme")]
        public sealed partial record Order
        {
            public string Email { get; init; } = "secret";
        }
        """));

    [Fact]
    public void Model_IsPrinted() => Assert.Equal("Order { Number = 1, Email = *** }", Print("""
        [Contract("Acme")]
        public sealed partial record AcmeOrder
        {
            public int? Number { get; init; }
            public string? Email { get; init; }
        }

        [PayloadFor<AcmeOrder>]
        public sealed partial record Order
        {
            public int Number { get; init; } = 1;
            [Sensitive] public string Email { get; init; } = "secret";
        }
        """));

    [Theory]
    [InlineData("partial record")]
    [InlineData("sealed partial record")]
    [InlineData("partial record struct")]
    [InlineData("readonly partial record struct")]
    public void EveryKindOfRecord_IsPrinted(string kind) => Assert.Equal("Order { Email = ***, Count = 3 }", Print($$"""
        [Contract("Acme")]
        public {{kind}} Order([property: Sensitive] string Email, int Count)
        {
            public Order() : this("secret", 3) { }
        }
        """));

    [Fact]
    public void PrimaryConstructor_CanMarkItsParameters() => Assert.Equal("Order { Email = ***, Count = 3 }", Print("""
        [Contract("Acme")]
        public sealed partial record Order([Sensitive] string Email, int Count)
        {
            public Order() : this("secret", 3) { }
        }
        """));

    [Fact]
    public void Base_PrintsItself() => Assert.Equal("Order { Email = ***, Number = 1, Token = *** }", Print("""
        [Sensitive]
        public abstract partial record Request
        {
            [Sensitive] public string Email { get; init; } = "secret";
            public int Number { get; init; } = 1;
        }

        [Contract("Acme")]
        public sealed partial record Order : Request
        {
            [Sensitive] public string Token { get; init; } = "secret";
        }
        """));

    [Theory]
    [InlineData("public override string ToString() => \"mine\";", "mine")]
    [InlineData("private bool PrintMembers(System.Text.StringBuilder builder) { builder.Append(\"mine\"); return true; }", "Order { mine }")]
    public void TextOfTheAuthor_IsLeftAlone(string text, string expected) => Assert.Equal(expected, Print($$"""
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Sensitive] public string Email { get; init; } = "secret";
            {{text}}
        }
        """));

    [Fact]
    public void NamesAndMembersOfAllKinds_Compile() => Assert.Equal("Order { class = ***, Field = ***, Items = System.Int32[], Any =  }", Print("""
        [Contract("Acme")]
        public sealed partial record Order
        {
            [Sensitive] public string @class { get; init; } = "secret";
            [Sensitive] public string Field = "secret";
            public int[] Items { get; init; } = [1];
            [JsonIgnore] public object? Any { get; init; }
            [JsonIgnore] public string this[int index] => "secret";
            [Obsolete("no", error: true), JsonIgnore] public string Gone { get; init; } = "secret";
            public static string Shared => "secret";
            internal string Hidden => "secret";
        }
        """));

    [Theory]
    [InlineData("public sealed partial class Order { [Sensitive] public string? Email { get; init; } }")]
    [InlineData("public sealed partial record Order { public string? Email { get; init; } }")]
    public void WithoutNeed_NothingIsPrinted(string order)
    {
        GeneratorReport report = Generation.Run($"namespace Shop; [Contract(\"Acme\")] {order}");

        Assert.DoesNotContain("PrintMembers", report["Shop.Order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public Task RecordThatIsNotMarked_IsReported() => Verify("""
        public sealed partial record Buyer { [Sensitive] public string? {|#0:Email|} { get; init; } }
        """, "Buyer", "Email", "mark the record [Sensitive] too, and make it partial");

    [Fact]
    public Task MarkedRecordThatIsNotPartial_IsReported() => Verify("""
        [Sensitive] public sealed record {|#0:Buyer|} { public string? Email { get; init; } }
        """, "Buyer", "Email", "make it, and the types around it, partial");

    [Theory]
    [InlineData("public sealed class Buyer { [Sensitive] public string? Email { get; init; } }")]
    [InlineData("public sealed record Buyer { [Sensitive] public string? Email { get; init; } public override string ToString() => \"mine\"; }")]
    [InlineData("[Sensitive] public sealed partial record Buyer { public string? Email { get; init; } }")]
    [InlineData("[Contract(\"Acme\")] public sealed partial record Buyer { [Sensitive] public string? Email { get; init; } }")]
    [InlineData("[PayloadFor<Order>] public sealed partial record Buyer { [Sensitive] public string? Email { get; init; } } [Contract(\"Acme\")] public sealed partial record Order { public string? Email { get; init; } }")]
    [InlineData("[Sensitive] public sealed record Buyer { }")]
    public Task WhatHidesOrDoesNotPrint_IsNotReported(string source) => Verify(source);

    private static Task Verify(string source, params object[] arguments)
    {
        var test = new OrdainAnalyzerTest<SensitivePrintingAnalyzer> { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.Errors };
        if (arguments.Length > 0)
        {
            test.ExpectedDiagnostics.Add(Definition.At(Descriptors.SensitiveMemberPrinted, arguments));
        }

        return test.RunAsync();
    }

    private static string Print(string source)
    {
        using GeneratedAssembly assembly = Generation.Run($"namespace Shop;\n{source}").Load();
        string text = assembly.CreateInstance("Shop.Order").ToString()!;
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        return text;
    }
}
