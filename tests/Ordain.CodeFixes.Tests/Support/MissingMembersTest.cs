using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Analysis.CallSites;

namespace Ordain.CodeFixes.Tests.Support;

/// <summary>Tests of the fix for members that are not set. The contracts stand in a file of their own, which no fix touches.</summary>
internal sealed class MissingMembersTest : FixTest<CallSiteAnalyzer, AddMissingMembersFix>
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Ordain;

        """;

    /// <summary>One diagnostic, or one after the other, and all at once, give the same.</summary>
    /// <param name="contracts">Declarations of contracts.</param>
    /// <param name="code">The code with markup.</param>
    /// <param name="fixedCode">The code as it is afterwards.</param>
    /// <param name="version">The version of the language.</param>
    public static Task FixAsync(string contracts, string code, string fixedCode, LanguageVersion version = LanguageVersion.CSharp13)
    {
        var test = new MissingMembersTest { TestCode = code, FixedCode = fixedCode, LanguageVersion = version };
        test.TestState.Sources.Add(Usings + contracts);
        test.FixedState.Sources.Add(Usings + contracts);
        return test.RunAsync();
    }

    /// <summary>The diagnostic is there, and no fix for it.</summary>
    public static Task NoFixAsync(string contracts, string code) => FixAsync(contracts, code, code);

    /// <summary>The value of a single required member in an otherwise empty contract.</summary>
    public static Task ValueAsync(string member, string expected, string more = "")
    {
        string contracts = $$"""
            [Contract("Test")]
            public partial record Order
            {
                {{member}}
            }

            {{more}}
            """;
        string name = member[..member.IndexOf(" {", StringComparison.Ordinal)].Split(' ')[^1];
        return FixAsync(
            contracts,
            """
            using System;
            using System.Collections.Generic;
            using System.Text.Json;
            using Ordain;

            static class Program
            {
                static Order Create() => new {|ORD3001:Order|}();
            }
            """,
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Text.Json;
            using Ordain;

            static class Program
            {
                static Order Create() => new Order { {{name}} = {{expected}} };
            }
            """);
    }
}
