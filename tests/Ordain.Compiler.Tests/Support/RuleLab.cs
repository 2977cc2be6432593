using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Emission;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Rules over <see cref="Sample"/>: parsed, and compiled the way that generated code has them.</summary>
internal static class RuleLab
{
    private static readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Rules",
        references: [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly), TestReferences.For(typeof(Sample).Assembly)],
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static RuleScope Scope { get; } = new(_compilation.GetTypeByMetadataName(typeof(Sample).FullName!)!, _compilation);

    public static RuleExpression Parse(string text)
    {
        RuleExpression? expression = RuleParser.ParseCondition(text, Scope, out List<RuleError> errors);
        Assert.True(expression is not null, $"'{text}' was refused: {string.Join("; ", errors.Select(error => error.Argument))}");
        return expression;
    }

    /// <summary>The emitted conditions as functions. A warning in one of them fails, as it would fail a user's build.</summary>
    public static IReadOnlyList<Func<Sample, bool>> Compile(IReadOnlyList<RuleExpression> conditions)
    {
        var source = new StringBuilder(new SourceFile("", default).Emit().ToString()).Append("public static class Emitted\n{\n");
        for (int i = 0; i < conditions.Count; i++)
        {
            // As in a validator, where the condition stands behind the question whether the member has a value.
            source.Append(CultureInfo.InvariantCulture, $"    public static bool M{i}(global::{typeof(Sample).FullName} value, bool isMissing) {{ if (isMissing && {new ExpressionEmitter("global::" + typeof(Sample).FullName).Condition(conditions[i], Receivers.Of("value"))}) {{ return true; }} return false; }}\n");
        }

        CSharpCompilation compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source.Append("}\n").ToString(), new CSharpParseOptions(LanguageVersion.CSharp13)));
        Diagnostic? problem = compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(problem is null, $"{problem}\n{problem?.Location.SourceTree?.GetText().Lines[problem.Location.GetLineSpan().StartLinePosition.Line]}");

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        Type type = Assembly.Load(image.ToArray()).GetType("Emitted", throwOnError: true)!;
        return
        [
            .. Enumerable.Range(0, conditions.Count)
                .Select(i => type.GetMethod($"M{i}")!.CreateDelegate<Func<Sample, bool, bool>>())
                .Select(Func<Sample, bool> (condition) => sample => condition(sample, true)),
        ];
    }
}
