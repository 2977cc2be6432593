using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Emission;

/// <summary>Names for the local variables of one generated method.</summary>
internal sealed class LocalNames
{
    private const int MaxLevels = 6;

    private static readonly HashSet<string> _reserved = Reserved();

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private static HashSet<string> Reserved()
    {
        var reserved = new HashSet<string>(
            ["value", "violations", "writer", "at", "mark", "element", "entry", "list", "items", "any", "anyEntry", "type", "count", "i", "reader", "result", "original"],
            StringComparer.Ordinal);

        // Loops inside loops count their variables.
        for (int level = 2; level <= MaxLevels; level++)
        {
            foreach (string name in new[] { "element", "entry", "list", "i" })
            {
                reserved.Add(name + Literals.Int32(level));
            }

            reserved.Add($"any{Literals.Int32(level)}Entry");
        }

        return reserved;
    }

    public string Of(string memberName)
    {
        string name = JsonNames.CamelCase(memberName);

        // Conditions call their variables operand1, operand2 and so on.
        if (name.StartsWith("operand", StringComparison.Ordinal))
        {
            name = "_" + name;
        }

        string unique = name;
        for (int i = 2; _reserved.Contains(unique) || !_taken.Add(unique); i++)
        {
            unique = name + Literals.Int32(i);
        }

        return SyntaxFacts.GetKeywordKind(unique) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(unique) == SyntaxKind.None ? unique : "@" + unique;
    }
}
