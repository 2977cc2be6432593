using Ordain.CodeFixes.Tests.Support;
using Ordain.Compiler.Analysis.Mapping;

namespace Ordain.CodeFixes.Tests.Models;

public sealed class AddModelMembersFixTests
{
    private const string Contract = """
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        namespace Shop;

        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required] public string? Id { get; init; }
            [RequiredWhen("Id.StartsWith(\"X\")")] public string? Note { get; init; }
            [Term(OrderTerms.Buyer)] public Person? Who { get; init; }
        }

        public sealed record Person { [Required, Term(OrderTerms.Phone)] public string? Call { get; init; } [Required] public int? Age { get; init; } }


        """;

    [Fact]
    public Task Members_are_added_to_the_model_and_to_the_objects_in_it() => FixAsync(
        """
        [{|ORD2002:{|ORD2001:PayloadFor<Order>|}|}]
        public partial record Model
        {
            public Client? Customer { get; init; } // who buys
        }

        public sealed record Client(string Name);
        """,
        """
        [PayloadFor<Order>]
        public partial record Model
        {
            public Client? Customer { get; init; } // who buys

            /// <summary>Acme: id.</summary>
            public string? Id { get; init; }

            /// <summary>Acme: note.</summary>
            public string? Note { get; init; }
        }

        public sealed record Client(string Name)
        {
            /// <summary>Acme: who.telephone.</summary>
            public string? Phone { get; init; }

            /// <summary>Acme: who.age.</summary>
            public int? Age { get; init; }
        }
        """.Replace("who.telephone", "who.call", StringComparison.Ordinal));

    [Fact]
    public Task Terms_are_given_where_the_name_cannot_say_them() => FixAsync(
        """
        [{|ORD2001:PayloadFor<Order>|}]
        public partial class Model { public required string Id { get; init; } public string? Note { get; init; } [Term("customer.age")] public int Age { get; init; } }
        """,
        """
        [PayloadFor<Order>]
        public partial class Model { public required string Id { get; init; } public string? Note { get; init; } [Term("customer.age")] public int Age { get; init; }

            /// <summary>Acme: who.call.</summary>
            [Term("customer.telephone")]
            public string? CustomerTelephone { get; init; }
        }
        """);

    private static Task FixAsync(string model, string fixedModel) => new FixTest<MappingAnalyzer, AddModelMembersFix>
    {
        TestCode = Contract + model,
        FixedCode = Contract + fixedModel,
        DisabledDiagnostics = { "ORD2003" },
    }.RunAsync();
}
