using System.Globalization;
using System.Text;

namespace Ordain.Validation.Tests.Differential;

/// <summary>The source text of contracts: each attribute alone, and random sets of attributes on members of every type.</summary>
internal static class RandomContracts
{
    private const int MembersPerContract = 12;

    private static readonly string[] _types =
    [
        "string?", "string?", "string?", "string?", "string", "int", "int?", "long", "long?", "short", "byte?", "sbyte", "ushort", "uint", "ulong?", "decimal", "decimal?", "double", "double?", "float?",
        "System.DateTime", "System.DateTime?", "System.DateTimeOffset?", "System.DateTimeOffset", "System.TimeSpan", "System.TimeSpan?", "System.DateOnly?", "System.TimeOnly", "System.Guid?", "char", "bool?", "bool",
        "Shade", "Shade?", "Sides", "System.Uri?",
        "string?[]?", "int[]?", "List<string>?", "IReadOnlyList<decimal?>?", "ICollection<int>?", "IReadOnlyCollection<double>?", "HashSet<string?>?", "ImmutableArray<int>", "Dictionary<string, int>?", "IList<Shade>?",
    ];

    public const string Header = """
        #nullable enable
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using Ordain;
        using Ordain.Validation.Tests.Differential.Subjects;
        namespace Random;

        """;

    /// <summary>Contracts whose members have one attribute each: all of them.</summary>
    public static IEnumerable<string> Singles()
    {
        var members = new List<string>();
        int number = 0;
        foreach (string type in _types.Distinct(StringComparer.Ordinal))
        {
            foreach ((string text, int arguments) in AttributePool.For(type.TrimEnd('?')))
            {
                members.Add(Member(type, [WithMessage(text, arguments, number)], number++));
            }
        }

        return members.Chunk(MembersPerContract).Select((chunk, i) => Contract($"Single{i}", chunk));
    }

    /// <summary>A contract whose members have several.</summary>
    public static string Mixed(string name, Random random)
    {
        var members = new List<string>();
        int count = random.Pick(2, 5, MembersPerContract);
        for (int i = 0; i < count; i++)
        {
            string type = random.Pick(_types);
            IReadOnlyList<(string Text, int Arguments)> pool = AttributePool.For(type.TrimEnd('?'));
            var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int k = random.Next(1, 6); k > 0; k--)
            {
                (string text, int arguments) = pool[random.Next(pool.Count)];
                _ = chosen.TryAdd(text.Split('(')[0], WithMessage(text, random.Chance(60) ? arguments : -1, k));
            }

            members.Add(Member(type, chosen.Values, i));
        }

        return Contract(name, members);
    }

    private static string Contract(string name, IEnumerable<string> members)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"[Contract(\"{name}\")]\npublic sealed partial class {name}\n{{\n");
        text.Append("    [Display(Name = \"The other\")] public string? Other { get; set; }\n    public int Count { get; set; }\n    public string? Thirteenth { get; set; }\n");
        return text.AppendJoin("", members).Append("}\n").ToString();
    }

    private static string Member(string type, IEnumerable<string> attributes, int number)
    {
        string initial = type == "string" ? " = \"\";" : type.StartsWith("ImmutableArray", StringComparison.Ordinal) ? " = [];" : "";
        return $"    [{string.Join(", ", attributes)}] public {type} M{number.ToString(CultureInfo.InvariantCulture)} {{ get; set; }}{initial}\n";
    }

    /// <summary>A message with every argument that the attribute gives: equal messages mean equal arguments.</summary>
    private static string WithMessage(string text, int arguments, int number)
    {
        if (arguments < 0)
        {
            return text;
        }

        string message = $"ErrorMessage = \"#{number.ToString(CultureInfo.InvariantCulture)} {{0}}{(arguments > 0 ? " {1}" : "")}{(arguments > 1 ? " {2}" : "")}\"";
        return !text.EndsWith(')') ? $"{text}({message})" : $"{text[..^1]}, {message})";
    }
}
