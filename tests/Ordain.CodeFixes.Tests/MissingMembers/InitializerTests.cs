using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

/// <summary>Where members are added, and that everything around them stays.</summary>
public sealed class InitializerTests
{
    private const string Contracts = """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public int? Count { get; init; }
            public string? Note { get; init; }
            public string? Memo { get; init; }
        }

        [Contract("Test")]
        public sealed partial record Single
        {
            public string? Note { get; init; }
            public string? Memo { get; init; }
            [Required] public string? Number { get; init; }
        }
        """;

    [Theory]
    [InlineData("new {|ORD3001:Single|}()", "new Single { Number = \"number\" }")]
    [InlineData("new {|ORD3001:Single|}() { }", "new Single() { Number = \"number\" }")]
    [InlineData("new {|ORD3001:Single|} { }", "new Single { Number = \"number\" }")]
    [InlineData("new {|ORD3001:Single|} {}", "new Single { Number = \"number\" }")]
    [InlineData("{|ORD3001:new|}()", "new() { Number = \"number\" }")]
    [InlineData("{|ORD3001:new|}() { Note = \"a\" }", "new() { Note = \"a\", Number = \"number\" }")]
    [InlineData("new {|ORD3001:Single|} { Note = \"a\" }", "new Single { Note = \"a\", Number = \"number\" }")]
    [InlineData("new {|ORD3001:Single|} { Note = \"a\", }", "new Single { Note = \"a\", Number = \"number\", }")]
    [InlineData("new {|ORD3001:Single|} {Note = \"a\"}", "new Single {Note = \"a\", Number = \"number\"}")]
    [InlineData("new {|ORD3001:Single|} { Note = \"a\" /* why */ }", "new Single { Note = \"a\", Number = \"number\" /* why */ }")]
    [InlineData("new {|ORD3001:Single|}(/* nothing */)", "new Single(/* nothing */) { Number = \"number\" }")]
    [InlineData("new {|ORD3001:Single|} ()", "new Single () { Number = \"number\" }")]
    [InlineData("(new {|ORD3001:Single|}())", "(new Single { Number = \"number\" })")]
    [InlineData("new {|ORD3001:global::Single|}()", "new global::Single { Number = \"number\" }")]
    public Task OneMember_StaysOnTheLine(string creation, string expected) => FixAsync(
        $$"""
        class Program
        {
            Single Create() => {{creation}};
        }
        """,
        $$"""
        class Program
        {
            Single Create() => {{expected}};
        }
        """);

    [Theory]
    [InlineData("new {|ORD3001:Order|}()", "new Order")]
    [InlineData("new {|ORD3001:Order|} { }", "new Order")]
    [InlineData("new {|ORD3001:Order|}() { }", "new Order()")]
    [InlineData("{|ORD3001:new|}()", "new()")]
    public Task SeveralMembers_GetALineEach(string creation, string head) => FixAsync(
        $$"""
        class Program
        {
            Order Create()
            {
                Order order = {{creation}}; // the order
                return order;
            }
        }
        """,
        $$"""
        class Program
        {
            Order Create()
            {
                Order order = {{head}}
                {
                    Number = "number",
                    Count = 0,
                }; // the order
                return order;
            }
        }
        """);

    [Fact]
    public Task OneLineWithMembers_IsBrokenIntoLines() => FixAsync(
        """
        class Program
        {
            Order One() => new {|ORD3001:Order|} { Note = "a", Memo = "b" };
            Order Two() => {|ORD3001:new|}() {Note = "a", Memo = "b",};
        }
        """,
        """
        class Program
        {
            Order One() => new Order
            {
                Note = "a",
                Memo = "b",
                Number = "number",
                Count = 0
            };
            Order Two() => new()
            {
                Note = "a",
                Memo = "b",
                Number = "number",
                Count = 0,
            };
        }
        """);

    [Fact]
    public Task OneLineWithComments_KeepsThem() => FixAsync(
        """
        class Program
        {
            Order One() => new {|ORD3001:Order|} /* open */ { /* first */ Note = "a" /* last */ };
        }
        """,
        """
        class Program
        {
            Order One() => new Order /* open */
            { /* first */
                Note = "a", /* last */
                Number = "number",
                Count = 0
            };
        }
        """);

    [Fact]
    public Task Lines_AreContinued() => FixAsync(
        """
        class Program
        {
            Single One() => new {|ORD3001:Single|}
            {
                Note = "a", // the note
                Memo = "b" // the memo
            };

            Single Two() => new {|ORD3001:Single|} {
              Note = "a",

              // Number is set by the shop.
            };

            Single Three() => new {|ORD3001:Single|}
            {
                // nothing yet
            };

            Single Four() => new {|ORD3001:Single|}
            {
            };

            Single Five() => new {|ORD3001:Single|} { Note = "a",
                Memo = "b" };

            Single Six() => new {|ORD3001:Single|}
                { Note = "a" };

            Single Seven() => new {|ORD3001:Single|} { /* nothing yet */ };

            Single Eight() => new {|ORD3001:Single|} {
                Note = "a" };
        }
        """,
        """
        class Program
        {
            Single One() => new Single
            {
                Note = "a", // the note
                Memo = "b", // the memo
                Number = "number"
            };

            Single Two() => new Single {
              Note = "a",

              // Number is set by the shop.
              Number = "number",
            };

            Single Three() => new Single
            {
                // nothing yet
                Number = "number",
            };

            Single Four() => new Single
            {
                Number = "number",
            };

            Single Five() => new Single { Note = "a",
                Memo = "b", Number = "number" };

            Single Six() => new Single
                { Note = "a", Number = "number" };

            Single Seven() => new Single
            { /* nothing yet */
                Number = "number",
            };

            Single Eight() => new Single {
                Note = "a",
                Number = "number" };
        }
        """);

    [Fact]
    public Task ConditionalParts_AreLeftAlone() => FixAsync(
        """
        class Program
        {
            Single One() => new {|ORD3001:Single|}
            {
                Note = "a"
        #if DEBUG
                , Memo = "b"
        #endif
            };
        }
        """,
        """
        class Program
        {
            Single One() => new Single
            {
                Number = "number",
                Note = "a"
        #if DEBUG
                , Memo = "b"
        #endif
            };
        }
        """);

    [Fact]
    public Task Tabs_AreContinued() => FixAsync(
        "class Program\n{\n\tOrder One() => new {|ORD3001:Order|}\n\t{\n\t\tNote = \"a\",\n\t};\n}\n",
        "class Program\n{\n\tOrder One() => new Order\n\t{\n\t\tNote = \"a\",\n\t\tNumber = \"number\",\n\t\tCount = 0,\n\t};\n}\n");

    [Fact]
    public Task WindowsLineEnds_AreKept() => FixAsync(
        "class Program\r\n{\r\n    Order One() => new {|ORD3001:Order|}();\r\n}\r\n",
        "class Program\r\n{\r\n    Order One() => new Order\r\n    {\r\n        Number = \"number\",\r\n        Count = 0,\r\n    };\r\n}\r\n");

    [Fact]
    public Task IndentationOfEditorConfig_IsUsed()
    {
        var test = new MissingMembersTest
        {
            TestCode = "class Program\n{\n  Order One() => new {|ORD3001:Order|}();\n}\n",
            FixedCode = "class Program\n{\n  Order One() => new Order\n  {\n    Number = \"number\",\n    Count = 0,\n  };\n}\n",
        };
        test.TestState.Sources.Add(MissingMembersTest.Usings + Contracts);
        test.FixedState.Sources.Add(MissingMembersTest.Usings + Contracts);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nindent_style = space\nindent_size = 2\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task ValuesThatAreNone_AreReplaced() => FixAsync(
        """
        class Program
        {
            Order One() => new {|ORD3001:Order|} { Number = null, Count = null, Note = null };
            Order Two() => new {|ORD3001:Order|} { Number = "", Note = "a" };
            Order Three() => new {|ORD3001:Order|}
            {
                Count = null, // how many
                Number = ("  "),
            };
        }
        """,
        """
        class Program
        {
            Order One() => new Order { Number = "number", Count = 0, Note = null };
            Order Two() => new Order { Number = "number", Note = "a", Count = 0 };
            Order Three() => new Order
            {
                Count = 0, // how many
                Number = "number",
            };
        }
        """);

    [Fact]
    public Task UseInPlace_StillCompiles() => FixAsync(
        """
        using Ordain;

        class Program
        {
            void Use(Single? given)
            {
                _ = new {|ORD3001:Single|}().Validate();
                _ = (given ?? {|ORD3001:new|}()).Note;
                _ = given is null ? new {|ORD3001:Single|}() : given;
                Single[] all = [new {|ORD3001:Single|}(), new {|ORD3001:Single|} { }];
                foreach (Single one in new[] { new {|ORD3001:Single|}() })
                {
                    Use(new {|ORD3001:Single|}());
                }

                _ = new {|ORD3001:Single|}() switch { { Note: "a" } => 1, _ => 2 };
            }
        }
        """,
        """
        using Ordain;

        class Program
        {
            void Use(Single? given)
            {
                _ = new Single { Number = "number" }.Validate();
                _ = (given ?? new() { Number = "number" }).Note;
                _ = given is null ? new Single { Number = "number" } : given;
                Single[] all = [new Single { Number = "number" }, new Single { Number = "number" }];
                foreach (Single one in new[] { new Single { Number = "number" } })
                {
                    Use(new Single { Number = "number" });
                }

                _ = new Single { Number = "number" } switch { { Note: "a" } => 1, _ => 2 };
            }
        }
        """);

    [Fact]
    public Task InterpolatedString_IsLeftAlone()
    {
        const string code = """
            class Program
            {
                string Text() => $"order {new {|ORD3001:Single|}()} of today";
            }
            """;
        return FixAsync(code, code);
    }

    private static Task FixAsync(string code, string fixedCode) => MissingMembersTest.FixAsync(Contracts, code, fixedCode);
}
