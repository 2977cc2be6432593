using System.Globalization;
using System.Text;
using Ordain.Compiler;
using Ordain.Tests;

namespace Ordain.Validation.Tests.Kinds;

/// <summary>Rules of every kind, one at a time: what breaks one is found, and what keeps it costs no memory.</summary>
public sealed class RuleKindTests(RuleKindTests.Compiled compiled) : IClassFixture<RuleKindTests.Compiled>
{
    private const string Namespace = "Subjects";

    /// <summary>What only a text can break that is read, and no object.</summary>
    private static readonly RuleKind[] _kindsOfReading = [RuleKind.Type, RuleKind.Malformed, RuleKind.UnknownMember, RuleKind.DuplicateMember, RuleKind.Size];

    public static TheoryData<int, RuleCase> Cases
    {
        get
        {
            var cases = new TheoryData<int, RuleCase>();
            for (int i = 0; i < RuleCases.All.Count; i++)
            {
                cases.Add(i, RuleCases.All[i]);
            }

            return cases;
        }
    }

    [Fact]
    public void Every_kind_has_a_case() => Assert.Empty(Enum.GetValues<RuleKind>().Except(_kindsOfReading).Except(RuleCases.All.Select(rule => rule.Kind)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_breaks_a_rule_is_found(int number, RuleCase rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        (object order, Func<object, ValidationResult> validate, Func<object, IReadOnlyList<Violation>> advise) = compiled.Contract($"Broken{number}");

        IReadOnlyList<Violation> found = rule.Kind == RuleKind.Recommended ? advise(order) : validate(order).Violations;

        Assert.Equal(rule.Kind, Assert.Single(found).Rule.Kind);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_keeps_a_rule_allocates_nothing(int number, RuleCase rule)
    {
        (object order, Func<object, ValidationResult> validate, _) = compiled.Contract($"Valid{number}");

        ValidationResult result = validate(order);
        Assert.True(result.IsValid, $"{rule}: {result}");
        Assert.Equal(0, Allocations.Of(() => validate(order)));
    }

    /// <summary>All contracts in one assembly, compiled as a user's.</summary>
    public sealed class Compiled : IDisposable
    {
        private readonly GeneratedAssembly _assembly = Compile();

        public void Dispose() => _assembly.Dispose();

        internal (object Order, Func<object, ValidationResult> Validate, Func<object, IReadOnlyList<Violation>> Advise) Contract(string name)
        {
            Type type = _assembly.GetType($"{Namespace}.{name}");
            return (Activator.CreateInstance(type)!, Generated.Validator(type), Generated.Adviser(type));
        }

        private static GeneratedAssembly Compile()
        {
            var source = new StringBuilder("#nullable enable\nusing System;\nusing System.Collections.Generic;\nusing System.Collections.Immutable;\nusing System.ComponentModel.DataAnnotations;\nusing Ordain;\n");
            source.Append(CultureInfo.InvariantCulture, $"namespace {Namespace};\n{RuleCases.Types}\n");
            for (int i = 0; i < RuleCases.All.Count; i++)
            {
                RuleCase rule = RuleCases.All[i];
                Append($"Valid{i}", rule, rule.Valid);
                Append($"Broken{i}", rule, rule.Broken);
            }

            return GeneratorRun.Run<OrdainGenerator>(
                [("Contracts.cs", source.ToString())],
                new GeneratorRunOptions { ReferencedAssemblies = [typeof(ContractAttribute).Assembly], Guards = GeneratorGuards.Compilation }).Load();

            void Append(string name, RuleCase rule, string value) =>
                source.Append(CultureInfo.InvariantCulture, $"[Contract(\"Acme\")] {rule.Attributes} public sealed partial class {name} {{ {rule.Members.Replace("$", value, StringComparison.Ordinal)} }}\n");
        }
    }
}
