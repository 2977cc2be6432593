using Ordain.CodeFixes.Tests.Support;
using Ordain.Compiler.Analysis.Mapping;

namespace Ordain.CodeFixes.Tests.Models;

public sealed class AnnotateMemberFixTests
{
    private const string Contract = """
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        namespace Acme
        {
            [Contract("Acme")]
            public sealed partial record AcmeOrder
            {
                [Required, Term(OrderTerms.Email)] public string? Email { get; init; }
                [Required] public decimal? Weight { get; init; }
                public string? Id { get; init; }
                [RequiredWhen("Id.StartsWith(\"X\")")] public string? DeskNumber { get; init; }
            }

            [Contract("Lumo")]
            public sealed partial record LumoOrder
            {
                [Required] public string? Contact { get; init; }
                [Required, Term("buyer.name")] public string? BuyerName { get; init; }
            }

            [Contract("Nord")]
            public sealed partial record NordOrder { [Required] public string? ContactName { get; init; } }
        }


        """;

    [Fact]
    public Task MembersOfThatNameAndType_GetTheTerm() => FixAsync(
        """
        namespace Shop
        {
            [{|ORD2002:{|ORD2001:Ordain.PayloadFor<Acme.AcmeOrder>|}|}]
            public sealed partial record Model
            {
                /// <summary>Where to write to.</summary>
                public required string Mail { get; init; }

                public required decimal WeightInKilos { get; init; } // gross
                public required int Weigh { get; init; }
                public string? Id { get; init; }
                [System.Obsolete] public string? Desk { get; init; }
            }
        }
        """,
        """
        namespace Shop
        {
            [Ordain.PayloadFor<Acme.AcmeOrder>]
            public sealed partial record Model
            {
                /// <summary>Where to write to.</summary>
                [Term(OrderTerms.Email)]
                public required string Mail { get; init; }

                public required decimal WeightInKilos { get; init; } // gross
                [Term("Weight")]
                public required int Weigh { get; init; }
                public string? Id { get; init; }
                [Term("DeskNumber")]
                [System.Obsolete] public string? Desk { get; init; }
            }
        }
        """);

    [Fact]
    public Task SecondBest_IsTheNextAction() => FixAsync(
        """
        namespace Shop
        {
            [{|ORD2001:Ordain.PayloadFor<Acme.AcmeOrder>|}]
            public sealed partial record Model
            {
                public required string Email { get; init; }
                public required decimal WeightInKilos { get; init; }
                public required int Weigh { get; init; }
                public string? DeskNumber { get; init; }
            }
        }
        """,
        """
        namespace Shop
        {
            [Ordain.PayloadFor<Acme.AcmeOrder>]
            public sealed partial record Model
            {
                public required string Email { get; init; }
                [Term("Weight")]
                public required decimal WeightInKilos { get; init; }
                public required int Weigh { get; init; }
                public string? DeskNumber { get; init; }
            }
        }
        """,
        index: 1);

    [Fact]
    public Task ParametersOfRecords_AreAnnotatedInTheirLine() => FixAsync(
        """
        namespace Shop
        {
            [{|ORD2001:Ordain.PayloadFor<Acme.NordOrder>|}]
            public sealed partial record Model(int Id, string Contact);
        }
        """,
        """
        namespace Shop
        {
            [Ordain.PayloadFor<Acme.NordOrder>]
            public sealed partial record Model(int Id, [property: Term("ContactName")] string Contact);
        }
        """);

    [Fact]
    public Task MemberThatAnotherContractUses_IsSaidToThisOneAlone() => FixAsync(
        """
        namespace Shop
        {
            [Ordain.PayloadFor<Acme.LumoOrder>]
            [{|ORD2001:Ordain.PayloadFor<Acme.NordOrder>|}]
            public sealed partial record Model
            {
                public required string Contact { get; init; }
                [Ordain.Term("buyer.name")] public required string Name { get; init; }
            }
        }
        """,
        """
        using Acme;

        namespace Shop
        {
            [Ordain.PayloadFor<Acme.LumoOrder>]
            [Ordain.PayloadFor<Acme.NordOrder>]
            public sealed partial record Model
            {
                [Field<NordOrder>(nameof(NordOrder.ContactName))]
                public required string Contact { get; init; }
                [Ordain.Term("buyer.name")] public required string Name { get; init; }
            }
        }
        """);

    [Theory]
    [InlineData("public required System.Uri ContactUri { get; init; }")] // There is no way from its type.
    [InlineData("public required string Colour { get; init; }")]
    [InlineData("[Ordain.Term(\"size\")] public required string Contact { get; init; }")] // It means something else.
    public Task WhatIsNoCandidate_NoFix(string member)
    {
        string model = $$"""
            namespace Shop
            {
                [{|ORD2001:Ordain.PayloadFor<Acme.NordOrder>|}]
                public sealed partial record Model { {{member}} }
            }
            """;
        return FixAsync(model, model);
    }

    private static Task FixAsync(string model, string fixedModel, int index = 0)
    {
        // Contracts in a file of their own; the model's file has what a fix adds to it.
        var test = new FixTest<MappingAnalyzer, AnnotateMemberFix>
        {
            TestCode = "using Ordain;\n\n" + model,
            FixedCode = fixedModel.StartsWith("using", StringComparison.Ordinal) ? fixedModel.Replace("using Acme;", "using Acme;\nusing Ordain;", StringComparison.Ordinal) : "using Ordain;\n\n" + fixedModel,
            CodeActionIndex = index,
            CodeFixTestBehaviors = index == 0 ? CodeFixTestBehaviors.None : CodeFixTestBehaviors.SkipFixAllCheck,
            DisabledDiagnostics = { "ORD2003", "ORD2007", "ORD2009", "CS8019" },
        };
        test.TestState.Sources.Add(Contract);
        test.FixedState.Sources.Add(Contract);
        return test.RunAsync();
    }
}
