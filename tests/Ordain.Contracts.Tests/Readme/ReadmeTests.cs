using System.Reflection;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>
/// The field table of each pack's README is the contract's. To write them anew:
/// <c>ORDAIN_WRITE_READMES=1 dotnet test tests/Ordain.Contracts.Tests --filter ReadmeTests</c>.
/// </summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- made from the contract: ORDAIN_WRITE_READMES=1 dotnet test tests/Ordain.Contracts.Tests --filter ReadmeTests -->\n";
    private const string End = "<!-- end of what is made from the contract -->\n";

    private static readonly string _root = typeof(ReadmeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly Dictionary<string, Func<string>> _tables = new()
    {
        ["Optty"] = FieldTable.Of<OpttyOrder>,
        ["Afterpay"] = FieldTable.Of<AfterpayOrder>,
        ["Paynova"] = FieldTable.Of<PaynovaOrder>,
        ["Peach"] = FieldTable.Of<PeachOrder>,
    };

    public static TheoryData<string> Packs { get; } = [.. _tables.Keys];

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_field_table_is_that_of_the_contract(string pack)
    {
        string path = Path.Combine(_root, "src", $"Ordain.Contracts.{pack}", "README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= Begin.Length && end >= begin, $"{path} has no place for the field table.");

        string expected = $"{readme[..begin]}\n{_tables[pack]()}\n{readme[end..]}";
        if (Environment.GetEnvironmentVariable("ORDAIN_WRITE_READMES") == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.Equal(expected, readme);
    }
}
