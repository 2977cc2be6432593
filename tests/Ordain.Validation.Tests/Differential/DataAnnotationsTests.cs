using System.Globalization;
using System.Reflection;
using Ordain.Compiler;
using Ordain.Validation.Tests.Differential.Subjects;
using Xunit.Abstractions;

namespace Ordain.Validation.Tests.Differential;

/// <summary>
/// Generated validators against <c>Validator.TryValidateObject</c>: same verdict, same places, and the same message where the attribute
/// has one of its own. The known differences, which the tests account for:
/// <list type="table">
/// <listheader><term>what</term><description>there, and here</description></listheader>
/// <item><term>a number that the type of a range's limits cannot hold (<c>[Range(1, 10)]</c> on <c>1e300</c>), a text that its converter refuses (<c>[Range(typeof(decimal), …)]</c> on <c>"abc"</c>)</term><description>an exception; a violation</description></item>
/// <item><term>a regular expression that runs into its time-out</term><description>an exception; a violation</description></item>
/// <item><term>an undeclared enum value, NaN and infinity, a null element that is not declared as one</term><description>nothing; a violation, because it has no form in JSON</description></item>
/// <item><term>nested objects and elements</term><description>not looked at; validated, and the rules of a type are asked when nothing in the object is wrong, as <c>Microsoft.Extensions.Validation</c> has it</description></item>
/// <item><term>an attribute on a type that it cannot apply to (<c>[StringLength]</c> on a number), limits that leave no value</term><description>an exception when an order is validated; ORD1004 and ORD1009 when the contract is compiled</description></item>
/// <item><term>the limits of <c>[Range(typeof(T), …)]</c> as text</term><description>read in the current culture unless <c>ParseLimitsInInvariantCulture</c> is set; always in the invariant one</description></item>
/// </list>
/// </summary>
public sealed class DataAnnotationsTests(ITestOutputHelper output)
{
    private const int MixedContracts = 60;

    private const int ObjectsPerContract = 900;

    private const int Parcels = 12_000;

    [Fact]
    public void Every_attribute_alone_is_what_the_framework_says() => Check("singles", [.. RandomContracts.Singles()], ObjectsPerContract);

    [Fact]
    public void Attributes_together_are_what_the_framework_says()
    {
        Random random = Seeds.For("mixed contracts");
        Check("mixed", [.. Enumerable.Range(0, MixedContracts).Select(i => RandomContracts.Mixed($"Mixed{i}", random))], ObjectsPerContract);
    }

    [Fact]
    public void Nested_objects_are_what_the_framework_says() => Check("parcels", [typeof(Parcel)], Parcels);

    private void Check(string purpose, string[] contracts, int objects)
    {
        GeneratorReport report = GeneratorRun.Run<OrdainGenerator>(
            [("Contracts.cs", RandomContracts.Header + string.Concat(contracts))],
            new GeneratorRunOptions { ReferencedAssemblies = [typeof(ContractAttribute).Assembly, typeof(Parcel).Assembly], Guards = GeneratorGuards.Compilation });
        using GeneratedAssembly assembly = report.Load();
        Check(purpose, assembly.Assembly.GetTypes().Where(type => type.IsDefined(typeof(ContractAttribute))), objects);
    }

    private void Check(string purpose, IEnumerable<Type> contracts, int objects)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int count = 0;
        int invalid = 0;
        int findings = 0;
        try
        {
            foreach (Type contract in contracts)
            {
                Random random = Seeds.For(purpose + contract.Name);
                Func<object, ValidationResult> validate = Generated.Validator(contract);
                for (int i = 0; i < objects; i++)
                {
                    object value = RandomObjects.Create(contract, random);
                    List<Finding> expected = ReferenceWalk.Of(value);
                    List<Finding> actual = [.. validate(value).Violations.Select(violation => Finding.Of(violation.MemberPath, violation.Message))];
                    if (!Same(expected, actual))
                    {
                        Assert.Fail($"{Seeds.Replay}: object {i} of {contract.Name}\n  framework: {Describe(expected.Except(actual))}\n  generated: {Describe(actual.Except(expected))}\n  counts {expected.Count} and {actual.Count}\n{Dump.Of(value)}");
                    }

                    count++;
                    findings += expected.Count;
                    invalid += expected.Count > 0 ? 1 : 0;
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        output.WriteLine($"{Seeds.Replay}: {purpose}: {count} objects, {invalid} invalid, {findings} findings, {ReferenceWalk.Throws} exceptions of the framework so far");
        Assert.True(invalid > count / 10 && invalid < count, "All objects are alike: they prove little.");
    }

    private static bool Same(List<Finding> expected, List<Finding> actual) =>
        expected.Count == actual.Count
        && expected.Order(Comparer<Finding>.Create(Compare)).SequenceEqual(actual.Order(Comparer<Finding>.Create(Compare)));

    private static int Compare(Finding left, Finding right) =>
        string.CompareOrdinal(left.Path, right.Path) is not 0 and var byPath ? byPath : string.CompareOrdinal(left.Message, right.Message);

    private static string Describe(IEnumerable<Finding> findings) => string.Join("; ", findings);
}
