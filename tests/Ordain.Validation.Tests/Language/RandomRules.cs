using System.Reflection;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;

namespace Ordain.Validation.Tests.Language;

/// <summary>Random rules over a type, of everything that the rule language has, with the right types everywhere.</summary>
internal sealed class RandomRules(Random random, Type subject)
{
    private const int MaxDepth = 4;

    private static readonly string[] _shades = ["RuleShade.Dark", "RuleShade.None", "RuleShade.Light", "Bright"];

    private static readonly string[] _sides = ["RuleSides.Top", "RuleSides.None", "RuleSides.Left"];

    private static readonly string[] _colors = ["RuleColor.Red", "RuleColor.BlueIsh"];

    private readonly List<(string Name, Type Type)> _parameters = [];

    public string Condition(int depth = MaxDepth) => Bool(depth);

    /// <summary>What a member of a type can default to.</summary>
    public string Value(RuleTypeKind kind) => kind switch
    {
        RuleTypeKind.Number => Number(2),
        RuleTypeKind.Text => Textual(2),
        _ => Bool(2),
    };

    private string Bool(int depth)
    {
        if (depth <= 0)
        {
            return Atom();
        }

        switch (random.Next(23))
        {
            case 0 or 1:
                return $"{Group(Bool(depth - 1))} && {Group(Bool(depth - 1))}";
            case 2 or 3:
                return $"{Group(Bool(depth - 1))} || {Group(Bool(depth - 1))}";
            case 4:
                return $"!{Group(Bool(depth - 1))}";
            case 5:
                return $"({Bool(depth - 1)}) {random.Pick("==", "!=")} ({Bool(depth - 1)})";
            case 6:
                return $"({Flag()} ?? {Group(Bool(depth - 1))})";
            case 7 or 8:
                return $"{Number(depth - 1)} {random.Pick("==", "!=", "<", "<=", ">", ">=")} {Number(depth - 1)}";
            case 9:
                return Pattern(Number(depth - 1), () => random.Pick("", "> ", "<= ", ">= ", "< ") + Bracketed(NumberConstant()));
            case 10:
                return $"{Textual(depth - 1)} {random.Pick("==", "!=")} {Textual(depth - 1)}";
            case 11:
                return $"{Textual(depth - 1)}.{random.Pick("StartsWith", "EndsWith", "Contains")}({Textual(depth - 1)})";
            case 12:
                return Pattern(Textual(depth - 1), TextConstant);
            case 13:
                return $"{Time(depth - 1)} {random.Pick("==", "!=", "<", "<=", ">", ">=")} {Time(depth - 1)}";
            case 14 or 15 or 16 or 17:
                return CollectionBool(depth) ?? Atom();
            case 18 when random.Chance(5):
                return random.Pick("null is null", "null is not null", "null == null", "null is 5", "null is not \"a\"", "null is RuleShade.Dark", "null is RuleColor.Red", "5 is not null", "(5 ?? 6) is null", "\"a\" != null", "Now is null", "5 is > 3");
            case 18:
                return Pattern(Group(Bool(depth - 1)), () => random.Pick("true", "false"));
            case 19:
                return NullTest(depth);
            case 20:
                return $"IsWhole({Number(depth - 1)})";
            default:
                return Atom();
        }
    }

    private string Atom() => random.Next(8) switch
    {
        0 => Flag(),
        1 => $"{Enum(typeof(RuleShade), _shades)} {random.Pick("==", "!=")} {Enum(typeof(RuleShade), _shades)}",
        2 => Pattern(Path(RuleTypeKind.Enum, typeof(RuleShade)) ?? "RuleShade.Dark", () => random.Pick(_shades)),
        3 => $"{Enum(typeof(RuleSides), _sides)} {random.Pick("==", "!=")} {Enum(typeof(RuleSides), _sides)}",
        4 => $"{Color()} {random.Pick("==", "!=")} {random.Pick(Color(), TextConstant())}",
        5 => Pattern(Color(), () => random.Pick(random.Pick(_colors), TextConstant())),
        6 => $"{Number(0)} {random.Pick("==", "!=", "<", "<=", ">", ">=")} {Number(0)}",
        _ => NullTest(0),
    };

    private string NullTest(int depth)
    {
        string tested = random.Next(5) switch
        {
            0 when depth > 0 => Group(Number(depth - 1)),
            1 when depth > 0 => Group(Text(depth - 1)),
            2 => Time(depth),
            _ => Path(random.Pick(RuleTypeKind.Object, RuleTypeKind.Collection, RuleTypeKind.Text, RuleTypeKind.Number, RuleTypeKind.Boolean, RuleTypeKind.Enum, RuleTypeKind.OpenEnum, RuleTypeKind.Time)) ?? "null",
        };
        return random.Next(5) switch
        {
            0 => $"{tested} == null",
            1 => $"{tested} != null",
            2 => $"null == {tested}",
            3 => $"{tested} is null",
            _ => $"{tested} is not null",
        };
    }

    /// <summary>C# itself does not read "(x) or -1" as a pattern.</summary>
    private static string Bracketed(string constant) => constant[0] == '-' ? $"({constant})" : constant;

    private string Flag() => Path(RuleTypeKind.Boolean) is { } path && random.Chance(85) ? path : random.Pick("true", "false");

    private string Number(int depth)
    {
        if (depth <= 0)
        {
            return random.Chance(65) ? Path(RuleTypeKind.Number) ?? NumberConstant() : random.Chance(50) ? TextLength() : NumberConstant();
        }

        return random.Next(10) switch
        {
            0 => $"(-({Number(depth - 1)}))",
            1 => $"({Number(depth - 1)} ?? {Number(depth - 1)})",
            2 => $"({Number(depth - 1)} + {Number(depth - 1)})",
            3 => $"({Number(depth - 1)} - {Number(depth - 1)})",
            4 => $"({Number(depth - 1)} * {Number(depth - 1)})",
            5 => CollectionNumber(depth) ?? Number(0),
            6 => CollectionLength() ?? Number(0),
            _ => Number(0),
        };
    }

    private string TextLength() => Path(RuleTypeKind.Text) is { } path ? path + ".Length" : "1";

    private string NumberConstant() => random.Pick("0", "1", "2", "2.5", "0.1m", "3L", "-1", "7", "100", "-2.50m", "79228162514264337593543950335m", "18446744073709551615", "0x1F", "1_000", "Limit", "0.0000000000000000000000000001m", "0.3333333333333333333333333333m", "4294967296.5");

    private string Text(int depth) => depth > 0 && random.Chance(25) ? $"({Textual(depth - 1)} ?? {Textual(depth - 1)})"
        : depth > 0 && random.Chance(4) ? $"CountryName({Text(depth - 1)})"
        : random.Chance(70) ? Path(RuleTypeKind.Text) ?? TextConstant()
        : TextConstant();

    /// <summary>Text, or an open enum, which is text on the wire.</summary>
    private string Textual(int depth) => random.Chance(12) ? Color() : Text(depth);

    private string TextConstant() => random.Pick("\"SEK\"", "\"\"", "\"a\"", "\"RED\"", "\"BLUE_ISH\"", "\"\\u0130\"", "\"S\"", "\"EK\"", "\"\\0\"", "\"\\uD83D\"", "@\"q\"\"q\"", "Word");

    private string Color() => random.Chance(70) ? Path(RuleTypeKind.OpenEnum) ?? random.Pick(_colors) : random.Pick(_colors);

    private string Enum(Type type, string[] constants) => random.Chance(60) ? Path(RuleTypeKind.Enum, type) ?? random.Pick(constants) : random.Pick(constants);

    private string Time(int depth) => random.Next(4) switch
    {
        0 => "Now",
        1 when depth > 0 => $"{Time(depth - 1)}.{random.Pick("AddSeconds", "AddMinutes", "AddHours", "AddDays")}({Number(depth - 1)})",
        _ => Path(RuleTypeKind.Time) ?? "Now",
    };

    private string Pattern(string operand, Func<string> constant) => $"{operand} is {Pattern(constant, 2)}";

    private string Pattern(Func<string> constant, int depth) => random.Next(depth > 0 ? 8 : 4) switch
    {
        0 => "null",
        1 => "not null",
        2 or 3 => constant(),
        4 or 5 => $"{SubPattern(constant, depth)} or {SubPattern(constant, depth)}",
        6 => $"{SubPattern(constant, depth)} and {SubPattern(constant, depth)}",
        _ => $"not {SubPattern(constant, depth)}",
    };

    private string SubPattern(Func<string> constant, int depth)
    {
        string pattern = Pattern(constant, depth - 1);
        return random.Chance(50) || pattern.Contains(' ', StringComparison.Ordinal) ? $"({pattern})" : pattern;
    }

    private string? CollectionBool(int depth)
    {
        if (CollectionPath() is not { } collection)
        {
            return null;
        }

        switch (random.Next(4))
        {
            case 0:
                return $"{collection.Path}.Any()";
            case 1:
                return $"{collection.Path}.Any({Lambda(collection.Type, () => Bool(Math.Min(2, depth - 1)))})";
            case 2:
                return $"{collection.Path}.All({Lambda(collection.Type, () => Bool(Math.Min(2, depth - 1)))})";
            default:
                return $"{collection.Path}.IsUnique({Lambda(collection.Type, () => random.Chance(60) ? Textual(1) : Number(1))})";
        }
    }

    private string? CollectionNumber(int depth)
    {
        if (CollectionPath() is not { } collection)
        {
            return null;
        }

        return random.Next(4) switch
        {
            0 => $"{collection.Path}.Count()",
            1 => $"{collection.Path}.Count({Lambda(collection.Type, () => Bool(Math.Min(2, depth - 1)))})",
            _ => $"{collection.Path}.Sum({Lambda(collection.Type, () => Number(Math.Min(2, depth - 1)))})",
        };
    }

    private string? CollectionLength() => CollectionPath() is { } collection && RuleSchema.LengthNameOf(collection.Type) is { Length: > 0 } name ? $"{collection.Path}.{name}" : null;

    private string Lambda(Type collection, Func<string> body)
    {
        // Sometimes a name that hides a member, or the parameter of the lambda around.
        string name = random.Next(6) switch { 0 => "Text", 1 => "x", _ => "p" + _parameters.Count };
        _parameters.Add((name, RuleSchema.ElementOf(collection)));
        string text = random.Chance(80) ? $"{name} => {body()}" : $"({name}) => {body()}";
        _parameters.RemoveAt(_parameters.Count - 1);
        return text;
    }

    private (string Path, Type Type)? CollectionPath()
    {
        if (_parameters.Count > 2)
        {
            return null;
        }

        Type? type = null;
        string? path = Path(property => RuleSchema.KindOf(property) == RuleTypeKind.Collection && (type = property) is not null);
        return path is null ? null : (path, type!);
    }

    private string? Path(RuleTypeKind kind, Type? exact = null) =>
        Path(type => RuleSchema.KindOf(type) == kind && (exact is null || (Nullable.GetUnderlyingType(type) ?? type) == exact));

    /// <summary>A path to a member of some type, from the subject or a lambda's parameter; null when none is found.</summary>
    private string? Path(Func<Type, bool> fits)
    {
        for (int tries = 0; tries < 12; tries++)
        {
            string path = "";
            Type type = subject;
            if (_parameters.Count > 0 && random.Chance(75))
            {
                (path, type) = _parameters[random.Next(_parameters.Count)];

                // One that is hidden by another of its name cannot be meant.
                type = _parameters.Last(parameter => parameter.Name == path).Type;
                if (fits(type))
                {
                    return path;
                }
            }

            for (int steps = 0; steps < 3 && RuleSchema.HasMembers(type); steps++)
            {
                PropertyInfo[] properties = RuleSchema.PropertiesOf(type);
                PropertyInfo[] fitting = [.. properties.Where(property => fits(property.PropertyType) && CanName(path, property.Name))];
                if (fitting.Length > 0 && random.Chance(65))
                {
                    PropertyInfo property = fitting[random.Next(fitting.Length)];
                    _ = fits(property.PropertyType);
                    return Join(path, property.Name);
                }

                PropertyInfo[] objects = [.. properties.Where(property => RuleSchema.HasMembers(property.PropertyType) && CanName(path, property.Name))];
                if (objects.Length == 0)
                {
                    break;
                }

                PropertyInfo next = objects[random.Next(objects.Length)];
                path = Join(path, next.Name);
                type = next.PropertyType;
            }
        }

        return null;
    }

    /// <summary>A parameter hides a member of its name.</summary>
    private bool CanName(string path, string name) => path.Length > 0 || !_parameters.Exists(parameter => parameter.Name == name);

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Group(string text) => text.Contains(' ', StringComparison.Ordinal) && !(text[0] == '(' && text[^1] == ')' && text.LastIndexOf('(') == 0) ? $"({text})" : text;
}
