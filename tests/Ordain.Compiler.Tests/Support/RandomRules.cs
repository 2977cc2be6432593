using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Random conditions over <see cref="Sample"/>, of all that the rule language has but the lengths of collections, which the interpreter does not know.</summary>
internal sealed class RandomRules(Random random)
{
    private static readonly string[] _numbers =
    [
        "Whole", "MaybeWhole", "Amount", "MaybeAmount", "DefaultedAmount", "ComputedAmount", "Part.Amount", "Part.MaybeWhole", "Part.DefaultedWhole",
        "Part.Inner.Amount", "Part.Inner.DefaultedWhole", "Value.Amount", "MaybeValue.Amount", "MaybeValue.Part.MaybeWhole",
        "Part.Struct.Amount", "Part.Struct.Part.Amount", "Value.DefaultedAmount", "MaybeValue.DefaultedAmount", "Part.Struct.DefaultedAmount",
        "Text.Length", "Part.Text.Length", "Defaulted.Length", "Part.Inner.Defaulted.Length", "Limit", "0", "1", "2.5", "0.1m", "3L",
        "79228162514264337593543950335m",
    ];

    private static readonly string[] _texts =
    [
        "Text", "Other", "Defaulted", "Chained", "Part.Text", "Part.Defaulted", "Part.Inner.Text", "Part.Inner.Defaulted", "Value.Text", "MaybeValue.Text", "MaybeValue.Part.Text", "Part.Struct.Text", "Part.Struct.Defaulted", "Value.Defaulted", "MaybeValue.Defaulted",
        "\"SEK\"", "\"\"", "\"a\"", "\"İ\"", "Word", "Sample.Word",
    ];

    private static readonly string[] _flags = ["Flag", "MaybeFlag", "DefaultedFlag", "Part.Flag", "Part.Inner.Flag", "true", "false"];

    private static readonly string[] _kinds = ["Kind", "MaybeKind", "DefaultedKind", "Part.Kind", "Part.Inner.Kind", "SampleKind.Card", "SampleKind.Invoice", "SampleKind.None"];

    private static readonly string[] _kindConstants = ["SampleKind.Card", "SampleKind.Invoice", "SampleKind.None"];

    private static readonly string[] _colors = ["Color", "MaybeColor", "Part.Color", "Part.Inner.Color", "SampleColor.Red", "SampleColor.BlueIsh"];

    private static readonly string[] _objects = ["Part", "Part.Inner", "Value", "MaybeValue", "MaybeValue.Part", "Part.Struct", "Part.Struct.Part", "List", "Array", "Immutable", "Moment"];

    public string Condition(int depth = 3) => random.Next(depth > 0 ? 14 : 7) switch
    {
        0 => $"{Number(1)} {random.Pick("==", "!=", "<", "<=", ">", ">=")} {Number(1)}",
        1 => $"{TextOrColor()} {random.Pick("==", "!=")} {TextOrColor()}",
        2 => $"{random.Pick(_kinds)} {random.Pick("==", "!=")} {random.Pick(_kinds)}",
        3 => random.Pick(_flags),
        4 => random.Chance(50) ? $"{Anything()} {random.Pick("==", "!=")} null" : $"null {random.Pick("==", "!=")} {Anything()}",
        5 => $"{TextOrColor()}.{random.Pick("StartsWith", "EndsWith", "Contains")}({TextOrColor()})",
        6 => Pattern(),
        7 or 8 => $"{Group(depth)} && {Group(depth)}",
        9 or 10 => $"{Group(depth)} || {Group(depth)}",
        11 => $"!{Group(depth)}",
        12 => $"{Group(depth)} {random.Pick("==", "!=")} {random.Pick(_flags)}",
        _ => $"({random.Pick(_flags)} ?? {random.Pick(_flags)})",
    };

    private string Group(int depth) => $"({Condition(depth - 1)})";

    private string Anything() => random.Next(6) switch
    {
        0 => Number(1),
        1 => random.Pick(_texts),
        2 => random.Pick(_kinds),
        3 => random.Pick(_colors),
        4 => random.Pick(_flags),
        _ => random.Pick(_objects),
    };

    private string Number(int depth) => random.Next(depth > 0 ? 6 : 2) switch
    {
        0 or 1 => random.Pick(_numbers),
        2 => $"(-{random.Pick(_numbers)})",
        3 => $"({Number(depth - 1)} ?? {Number(depth - 1)})",
        _ => $"({Number(depth - 1)} {random.Pick("+", "-", "*")} {Number(depth - 1)})",
    };

    private string TextOrColor() => random.Next(4) switch
    {
        // Two open enums of one type, or one and text: not two of different types, of which there is only one here.
        0 => random.Pick(_colors),
        1 => $"({random.Pick(_texts)} ?? {random.Pick(_texts)})",
        _ => random.Pick(_texts),
    };

    private string Pattern() => random.Next(6) switch
    {
        0 => $"{Number(1)} is {Pattern(() => random.Pick("", "> ", "<= ", ">= ", "< ") + random.Pick("0", "1", "2.5", "Limit", "-1"), 2)}",
        1 => $"{random.Pick(_kinds)} is {Pattern(() => random.Pick(_kindConstants), 2)}",
        2 => $"{random.Pick(_flags)} is {Pattern(() => random.Pick("true", "false"), 1)}",
        3 => $"{random.Pick(_objects)} is {random.Pick("null", "not null")}",
        4 => $"{random.Pick(_colors)} is {Pattern(() => random.Pick("SampleColor.Red", "SampleColor.BlueIsh", "\"SEK\""), 2)}",
        _ => $"{random.Pick(_texts)} is {Pattern(() => random.Pick("\"SEK\"", "\"\"", "Word", "\"a\""), 2)}",
    };

    private string Pattern(Func<string> constant, int depth) => random.Next(depth > 0 ? 6 : 2) switch
    {
        0 => constant(),
        1 => random.Chance(30) ? "null" : constant(),
        2 => $"not {Pattern(constant, 0)}",
        3 => $"({Pattern(constant, depth - 1)}) and ({Pattern(constant, depth - 1)})",
        _ => $"({Pattern(constant, depth - 1)}) or ({Pattern(constant, depth - 1)})",
    };
}
