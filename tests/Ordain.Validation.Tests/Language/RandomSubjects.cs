using System.Collections.Immutable;
using Ordain.Validation.Tests.Language.Subjects;

namespace Ordain.Validation.Tests.Language;

/// <summary>Objects whose values often meet those that random rules name, with null everywhere.</summary>
internal static class RandomSubjects
{
    public static void Fill(RuleSubject subject, Random random)
    {
        subject.Text = Text(random);
        subject.Other = Text(random);
        subject.Must = Text(random) ?? "";
        subject.Defaulted = Text(random);
        subject.Chained = Text(random);
        subject.Whole = random.Next(-1, 4);
        subject.MaybeWhole = Maybe(random, random.Pick(random.Next(-1, 4), long.MaxValue, long.MinValue));
        subject.Tiny = (byte)random.Next(4);
        subject.Big = Maybe(random, random.Pick<ulong>(0, 1, ulong.MaxValue));
        subject.Amount = Amount(random);
        subject.MaybeAmount = Maybe(random, Amount(random));
        subject.DefaultedAmount = Maybe(random, Amount(random));
        subject.ComputedAmount = Maybe(random, Amount(random));
        subject.Flag = random.Chance(50);
        subject.MaybeFlag = Maybe(random, random.Chance(50));
        subject.DefaultedFlag = Maybe(random, random.Chance(50));
        subject.ComputedFlag = Maybe(random, random.Chance(50));
        subject.Kind = Kind(random);
        subject.MaybeKind = Maybe(random, Kind(random));
        subject.DefaultedKind = Maybe(random, Kind(random));
        subject.Sides = (RuleSides)random.Next(4);
        subject.Color = Color(random);
        subject.MaybeColor = Maybe(random, Color(random));
        subject.Moment = Moment(random);
        subject.MaybeMoment = Maybe(random, Moment(random));
        subject.At = Time(random);
        subject.MaybeAt = Maybe(random, Time(random));
        subject.Part = Part(random, 0);
        subject.Value = Struct(random, 0);
        subject.MaybeValue = Maybe(random, Struct(random, 0));
        subject.Price = Price(random);
        subject.MaybePrice = Maybe(random, Price(random));
        subject.Ratio = Maybe(random, 1.5);
        subject.Link = random.Chance(50) ? null : new Uri("http://a");
        subject.Items = List(random, () => Item(random, 0));
        subject.Array = List(random, () => random.Chance(20) ? null : Item(random, 0))?.ToArray();
        subject.Fixed = List(random, () => Item(random, 0))?.ToImmutableArray() ?? default;
        subject.Bag = random.Chance(50) ? List(random, () => Item(random, 0)) : List(random, () => Item(random, 0))?.ToHashSet();
        subject.Stream = List(random, () => Item(random, 0))?.Where(_ => true);
        subject.Numbers = List(random, () => Maybe(random, random.Chance(50) ? Amount(random) : random.Next()));
        subject.FixedNumbers = List(random, () => random.Chance(50) ? random.Next(-1, 4) : random.Next())?.ToImmutableArray() ?? default;
        subject.Words = List(random, () => Text(random))?.ToHashSet();
        subject.Kinds = List(random, () => Kind(random));
        subject.Colors = List(random, () => Maybe(random, Color(random)));
        subject.Times = List(random, () => Maybe(random, Time(random)))?.ToArray();
        subject.Structs = List(random, () => Struct(random, 1));
        subject.MaybeStructs = List(random, () => Maybe(random, Struct(random, 1)));
        subject.Flags = List(random, () => Maybe(random, random.Chance(50)));
    }

    private static string? Text(Random random) => random.Pick(null, "", " ", "SEK", "sek", "SE", "EK", "a", "none", "RED", "BLUE_ISH", "\u0130", "i", "\0", "\uD83D\uDE00", "\uD83D", "q\"q", "AU");

    private static decimal Amount(Random random) => random.Pick(0m, 1m, 1.0m, -1m, 2m, 2.5m, 0.1m, 3m, 7m, 100m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 18446744073709551615m, 33.333333333333333333333333333m, 4294967296.00m, -0.0m);

    private static RuleShade Kind(Random random) => random.Pick(RuleShade.None, RuleShade.Dark, RuleShade.Light, (RuleShade)99);

    private static RuleColor Color(Random random) => random.Pick(RuleColor.Red, RuleColor.BlueIsh, RuleColor.From("SEK"), RuleColor.From(""), default);

    private static DateTime Moment(Random random) => DateTime.SpecifyKind(
        random.Pick(DateTime.MinValue, DateTime.MaxValue, Clock.Now.UtcDateTime, Clock.Now.UtcDateTime.AddSeconds(1), Clock.Now.UtcDateTime.AddDays(-2)),
        random.Pick(DateTimeKind.Local, DateTimeKind.Unspecified, DateTimeKind.Utc));

    private static DateTimeOffset Time(Random random) => random.Pick(
        DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Clock.Now, Clock.Now.ToOffset(TimeSpan.FromHours(9)), Clock.Now.AddSeconds(7), Clock.Now.AddMinutes(1), Clock.Now.AddDays(100), Clock.Now.AddTicks(-1));

    private static Money Price(Random random) => random.Pick(default, new Money(Amount(random), "SEK"), new Money(Amount(random), Text(random)));

    private static RuleStruct Struct(Random random, int depth) => new() { Text = Text(random), Amount = Amount(random), Moment = Moment(random), Part = Part(random, depth + 1) };

    private static RulePart? Part(Random random, int depth) => depth > 2 || random.Chance(25) ? null : new()
    {
        Text = Text(random),
        Must = Text(random) ?? "",
        Defaulted = Text(random),
        Amount = Amount(random),
        MaybeWhole = Maybe(random, random.Next(-1, 4)),
        DefaultedWhole = Maybe(random, random.Next(-1, 9)),
        Flag = random.Chance(50),
        Kind = Kind(random),
        Color = Color(random),
        At = Time(random),
        Inner = Part(random, depth + 1),
        Lines = depth > 1 ? null : List(random, () => Item(random, depth + 1)),
        Fixed = depth > 0 ? default : List(random, () => Item(random, depth + 1))?.ToImmutableArray() ?? default,
        Words = List(random, () => Text(random)!)?.ToArray(),
    };

    private static RuleItem Item(Random random, int depth) => new()
    {
        Name = Text(random),
        Label = Text(random),
        Amount = Amount(random),
        Quantity = Maybe(random, random.Next(-1, 4)),
        Unit = Maybe(random, Amount(random)),
        Flag = Maybe(random, random.Chance(50)),
        Kind = Maybe(random, Kind(random)),
        Color = Color(random),
        At = Maybe(random, Time(random)),
        Price = Price(random),
        Part = depth > 0 ? null : Part(random, 2),
        Value = Struct(random, 2),
        Inner = depth > 0 ? null : List(random, () => Item(random, depth + 1)),
        Tags = List(random, () => Text(random)),
    };

    private static List<T>? List<T>(Random random, Func<T> element)
    {
        if (random.Chance(20))
        {
            return null;
        }

        var list = new List<T>();
        // Many plain values now and then: uniqueness is looked for in two ways.
        for (int i = random.Chance(3) && !RuleSchema.HasMembers(typeof(T)) ? 40 : random.Pick(0, 1, 1, 2, 3); i > 0; i--)
        {
            list.Add(element());
        }

        return list;
    }

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Chance(35) ? null : value;
}
