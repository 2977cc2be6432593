using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Samples whose values often meet those that random rules name.</summary>
internal static class RandomSamples
{
    public static Sample Sample(Random random) => new()
    {
        Text = Text(random),
        Other = Text(random),
        Defaulted = Text(random),
        Chained = Text(random),
        Whole = random.Next(-1, 4),
        MaybeWhole = Maybe<long>(random, random.Next(-1, 4)),
        Amount = Amount(random),
        MaybeAmount = Maybe(random, Amount(random)),
        DefaultedAmount = Maybe(random, Amount(random)),
        ComputedAmount = Maybe(random, Amount(random)),
        Flag = random.Chance(50),
        MaybeFlag = Maybe(random, random.Chance(50)),
        DefaultedFlag = Maybe(random, random.Chance(50)),
        Kind = Kind(random),
        MaybeKind = Maybe(random, Kind(random)),
        DefaultedKind = Maybe(random, Kind(random)),
        Color = Color(random),
        MaybeColor = Maybe(random, Color(random)),
        Part = Part(random, 0),
        Value = Value(random),
        MaybeValue = Maybe(random, Value(random)),
        List = random.Pick<IReadOnlyList<int>?>(null, [], [1]),
        Array = random.Pick<int[]?>(null, [], [1]),
        Immutable = random.Chance(50) ? default : [1],
    };

    private static string? Text(Random random) => random.Pick(null, "", " ", "SEK", "sek", "SE", "a", "none", "RED", "BLUE_ISH", "KLARNA_AU", "İ");

    private static decimal Amount(Random random) => random.Pick(0m, 1m, 1.0m, -1m, 2m, 2.5m, 0.1m, 3m, decimal.MaxValue, decimal.MinValue);

    private static SampleKind Kind(Random random) => random.Pick(SampleKind.None, SampleKind.Card, SampleKind.Invoice, default, (SampleKind)99);

    private static SampleColor Color(Random random) => random.Pick(SampleColor.Red, SampleColor.BlueIsh, SampleColor.From("SEK"), SampleColor.From(""), default);

    private static SampleValue Value(Random random) => new() { Text = Text(random), Defaulted = Text(random), DefaultedAmount = Maybe(random, Amount(random)), Amount = Amount(random), Part = Part(random, 1) };

    private static SamplePart? Part(Random random, int depth) => depth > 2 || random.Chance(25) ? null : new()
    {
        Text = Text(random),
        Defaulted = Text(random),
        Amount = Amount(random),
        MaybeWhole = Maybe(random, random.Next(-1, 4)),
        DefaultedWhole = Maybe(random, random.Next(-1, 9)),
        Flag = random.Chance(50),
        Kind = Kind(random),
        Color = Color(random),
        Struct = depth == 0 ? Value(random) : default,
        Inner = Part(random, depth + 1),
    };

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Chance(40) ? null : value;
}
