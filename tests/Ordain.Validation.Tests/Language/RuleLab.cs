using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;

namespace Ordain.Validation.Tests.Language;

/// <summary>Contracts with given rules, generated and compiled as a user's, and the trees of the same rules.</summary>
internal static class RuleLab
{
    private const string Namespace = "Ordain.Validation.Tests.Language.Subjects";

    /// <summary>A scope over an empty contract, for rules that are only parsed.</summary>
    public static RuleScope Scope { get; } = ScopeOf(Compile([[]], GeneratorGuards.None), 0);

    /// <summary>Compiles contracts, warnings counting as errors.</summary>
    /// <param name="contracts">The rules of each.</param>
    /// <param name="guards">What the generator's run is held to besides.</param>
    /// <param name="members">Further members of the contracts.</param>
    /// <param name="attributes">Further attributes on the contracts.</param>
    public static GeneratorReport Compile(IReadOnlyList<IReadOnlyList<(string Rule, string? When)>> contracts, GeneratorGuards guards = GeneratorGuards.Compilation, string members = "", string attributes = "")
    {
        var source = new StringBuilder("#nullable enable\nusing Ordain;\nnamespace ").Append(Namespace).Append(";\n");
        for (int i = 0; i < contracts.Count; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"[Contract(\"Lab\")]\n");
            for (int k = 0; k < contracts[i].Count; k++)
            {
                (string rule, string? when) = contracts[i][k];
                source.Append(CultureInfo.InvariantCulture, $"[Rule(\"r{k}\", {Literal(rule)}{(when is null ? "" : $", When = {Literal(when)}")})]\n");
            }

            source.Append(CultureInfo.InvariantCulture, $"{attributes}public sealed partial class {NameOf(i)} : RuleSubject\n{{\n{members}    public const string Word = \"SEK\";\n    public const int Limit = 3;\n    public const RuleShade Bright = RuleShade.Light;\n}}\n");
        }

        return GeneratorRun.Run<OrdainGenerator>(
            [("Contracts.cs", source.ToString())],
            new GeneratorRunOptions { ReferencedAssemblies = [typeof(ContractAttribute).Assembly, typeof(RuleSubject).Assembly], Guards = guards });
    }

    public static Type TypeOf(GeneratedAssembly assembly, int contract) => assembly.GetType($"{Namespace}.{NameOf(contract)}");

    public static RuleScope ScopeOf(GeneratorReport report, int contract) =>
        new(report.OutputCompilation.GetTypeByMetadataName($"{Namespace}.{NameOf(contract)}")!, report.OutputCompilation);

    public static RuleExpression Parse(string text, RuleScope scope)
    {
        RuleExpression? expression = RuleParser.ParseCondition(text, scope, out List<RuleError> errors);
        Assert.True(expression is not null, $"{Seeds.Replay}: '{text}' was refused: {string.Join("; ", errors.Select(error => error.Argument))}");
        return expression;
    }

    /// <summary>What a condition is; null when it cannot be decided.</summary>
    public static bool? Holds(RuleExpression condition, IRuleFacts facts)
    {
        // A condition that is null does not hold.
        RuleValue value = RuleInterpreter.Evaluate(condition, facts);
        return value.IsNull ? false : value.AsBoolean;
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string NameOf(int contract) => "Lab" + contract.ToString(CultureInfo.InvariantCulture);
}
