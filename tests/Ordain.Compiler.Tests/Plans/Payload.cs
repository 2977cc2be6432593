namespace Ordain.Compiler.Tests;

/// <summary>Compiles contracts and models under all guards of the kit, and asks one model what it gives.</summary>
internal static class Payload
{
    /// <summary>The JSON of a model.</summary>
    /// <param name="declarations">Contracts and models.</param>
    /// <param name="creation">An expression that creates the model.</param>
    /// <param name="contract">The contract's type.</param>
    public static string Json(string declarations, string creation, string contract = "Order") =>
        Run(declarations, $"System.Text.Encoding.UTF8.GetString(({creation}).ToJsonUtf8({contract}.Contract))");

    /// <summary>The violations of a model: pointer, rule, and the member of the model.</summary>
    public static string Violations(string declarations, string creation, string contract = "Order") =>
        Run(declarations, $"string.Join('\\n', ({creation}).Validate({contract}.Contract).Violations.Select(violation => $\"{{violation.JsonPointer}} {{violation.RuleId}} {{violation.MemberPath}}\"))");

    /// <summary>The text that an expression gives.</summary>
    public static string Text(string declarations, string expression) => Run(declarations, expression);

    private static string Run(string declarations, string expression)
    {
        GeneratorReport report = Generation.Run($$"""
            using System.Linq;
            namespace Shop
            {
                {{declarations}}

                public static class Program
                {
                    public static string Run() => {{expression}};
                }
            }
            """);
        Assert.Empty(Stamps.ThatDiffer(report.OutputCompilation));
        using GeneratedAssembly assembly = report.Load();
        return (string)assembly.Invoke("Shop.Program", "Run")!;
    }
}
