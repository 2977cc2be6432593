using System.Globalization;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>What is made once, when it is first needed: patterns, limits that are parsed, attributes that are asked, and names of what is nested.</summary>
internal static class StaticsEmitter
{
    /// <summary>The field of a member's name. No member can be called as the class around it is.</summary>
    public static string PlaceOf(MemberSpec member) => "Of" + member.Name;

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        var patterns = new List<string>();
        var limits = new List<string>();
        var attributes = new List<string>();
        var places = new List<string>();
        foreach (MemberSpec member in spec.Members)
        {
            for (int i = 0; i < member.Rules.Count; i++)
            {
                RuleSpec rule = member.Rules[i];
                string name = RuleTableEmitter.NameOf(member, i);
                Add(rule, name, (member.Value.Element ?? member.Value).Pattern, patterns, limits, attributes);
            }

            if (member.Value.HoldsObject)
            {
                places.Add($"public static readonly global::Ordain.NestedName {PlaceOf(member)} = new({Literals.String(member.JsonName)}, {Literals.String(member.PlaceName)});");
            }
        }

        for (int i = 0; i < spec.Rules.Count; i++)
        {
            Add(spec.Rules[i].Rule, RuleTableEmitter.NameOf(spec, i), null, patterns, limits, attributes);
        }

        EmitClass(source, "Patterns", patterns);
        EmitClass(source, "Limits", limits);
        EmitClass(source, "Attributes", attributes);
        EmitClass(source, "Places", places);
        if (spec.ValidatesItself || NeedsContext(spec))
        {
            EmitClass(source, "MemberNames", [$"public static readonly string[] All = [{string.Join(", ", Names(spec))}];"]);
        }
    }

    /// <summary>Whether an attribute may answer with names of members.</summary>
    private static bool NeedsContext(ObjectSpec spec)
    {
        foreach (MemberSpec member in spec.Members)
        {
            foreach (RuleSpec rule in member.Rules)
            {
                if (rule.Attribute is { NeedsContext: true })
                {
                    return true;
                }
            }
        }

        foreach (TypeRuleSpec rule in spec.Rules)
        {
            if (rule.Rule.Attribute is { NeedsContext: true })
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(RuleSpec rule, string name, string? openEnumPattern, List<string> patterns, List<string> limits, List<string> attributes)
    {
        switch (rule.Kind)
        {
            case RuleKinds.Pattern:
                AddPattern(patterns, name, rule.Pattern!, rule.Timeout, isOpenEnum: false);
                break;
            case RuleKinds.Enum when openEnumPattern is not null:
                AddPattern(patterns, name, openEnumPattern, rule.Timeout, isOpenEnum: true);
                break;
            case RuleKinds.Range when rule.Range is { Type.Length: > 0 } range:
                limits.Add($"public static readonly {range.Type} {name}_Minimum = {rule.Arguments[0]};");
                limits.Add($"public static readonly {range.Type} {name}_Maximum = {rule.Arguments[1]};");
                break;
            case RuleKinds.Custom when rule.Attribute is { } attribute:
                attributes.Add($"public static readonly {attribute.TypeName} {name} = {attribute.Creation};");
                break;
        }
    }

    private static void AddPattern(List<string> patterns, string name, string pattern, int timeout, bool isOpenEnum)
    {
        if (AsciiPattern.TryParse(pattern) is not { } ascii)
        {
            patterns.Add(Expression(name, pattern, timeout));
            return;
        }

        string form = ascii.Separator is { } separator
            ? $"HasSegments(value, {Set(ascii.First)}, {Set(ascii.Rest)}, {Set(separator)})"
            : $"HasForm(value, {Set(ascii.First)}, {Set(ascii.Rest)}, {Literals.Int32(ascii.Minimum)}, {(ascii.Maximum == int.MaxValue ? "int.MaxValue" : Literals.Int32(ascii.Maximum))})";
        patterns.Add($"// {pattern}");
        patterns.Add(isOpenEnum
            ? $"public static bool {name}(string? value) => global::Ordain.Rules.OpenEnumRules.IsWellFormed(value) && global::Ordain.Rules.TextRules.{form};"
            : $"public static bool {name}(string value) => global::Ordain.Rules.TextRules.{form};");
    }

    private static string Set(AsciiClass characters) =>
        $"new(0x{characters.Low.ToString("X16", CultureInfo.InvariantCulture)}, 0x{characters.High.ToString("X16", CultureInfo.InvariantCulture)})";

    private static string Expression(string name, string pattern, int timeout) =>
        $"public static readonly global::System.Text.RegularExpressions.Regex {name} = new({Literals.String(pattern)}, global::System.Text.RegularExpressions.RegexOptions.None, "
        + (timeout <= 0 ? "global::System.Text.RegularExpressions.Regex.InfiniteMatchTimeout" : $"global::System.TimeSpan.FromMilliseconds({Literals.Int32(timeout)})") + ");";

    private static List<string> Names(ObjectSpec spec)
    {
        var names = new List<string>();
        foreach (MemberSpec member in spec.Members)
        {
            names.Add(Literals.String(member.Name));
            names.Add(Literals.String(member.JsonName));
        }

        return names;
    }

    public static void EmitClass(SourceWriter source, string name, List<string> fields)
    {
        if (fields.Count == 0)
        {
            return;
        }

        source.Line().Open($"private static class {name}");
        foreach (string field in fields)
        {
            source.Line(field);
        }

        source.Close();
    }
}
