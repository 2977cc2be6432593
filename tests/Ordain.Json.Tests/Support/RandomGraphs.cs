using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>Random objects: few of their members are set, so that each graph is small and all are different.</summary>
/// <param name="random">The source of chance.</param>
internal sealed class RandomGraphs(Random random)
{
    private const int Chance = 20;

    public Scalars Scalars() => new()
    {
        Text = Maybe(random.Text),
        Named = Maybe(random.Text),
        Flag = random.Chance(50),
        MaybeFlag = MaybeValue(() => random.Chance(50)),
        Byte = (byte)random.Next(256),
        SByte = MaybeValue(() => (sbyte)random.Next(-128, 128)),
        Short = (short)random.Next(short.MinValue, short.MaxValue + 1),
        UShort = MaybeValue(() => (ushort)random.Next(ushort.MaxValue + 1)),
        Int = (int)random.Long(),
        UInt = MaybeValue(() => (uint)random.Long()),
        Long = random.Long(),
        ULong = MaybeValue(() => (ulong)random.Long()),
        Wide = random.Chance(Chance) ? random.Wide() : 0,
        UWide = MaybeValue(() => (UInt128)random.Wide()),
        Decimal = random.Decimal(),
        MaybeDecimal = MaybeValue(random.Decimal),
        Double = random.Double(),
        MaybeDouble = MaybeValue(random.Double),
        Float = random.Float(),
        Half = random.Half(),
        MaybeHalf = MaybeValue(random.Half),
        Char = random.Unit(),
        MaybeChar = MaybeValue(random.Unit),
        Guid = random.Guid(),
        DateTime = random.Time(),
        DateTimeOffset = MaybeValue(random.Moment),
        DateOnly = random.Date(),
        TimeOnly = MaybeValue(random.TimeOfDay),
        TimeSpan = random.Span(),
        Uri = Maybe(random.Uri),
        Version = Maybe(Version),
        Bytes = Maybe(random.Bytes),
        Memory = random.Chance(Chance) ? random.Bytes() : default(Memory<byte>),
        ReadOnlyMemory = random.Chance(Chance) ? (ReadOnlyMemory<byte>?)random.Bytes() : null,
        Element = MaybeValue(Element),
        Document = Maybe(Document),
        Node = Maybe(Node),
        Object = Maybe(() => new JsonObject { [random.Text()] = Node(), ["b"] = random.Decimal() }),
        Array = Maybe(() => new JsonArray(Node(), 1, "x")),
        Number = random.Pick(Size.None, Size.Small, Size.Large, (Size)77),
        Name = random.Pick(Shade.Plain, Shade.DarkBlue, Shade.Umlaut),
        MaybeName = MaybeValue(() => Shade.DarkBlue),
        ByName = random.Pick(Size.Small, Size.Large),
        Sides = (Sides)random.Next(8),
        NamedSides = (NamedSides)random.Next(4),
        Ignored = "ignored",
        Never = Maybe(random.Text),
        NeverNumber = MaybeValue(random.Double),
        DefaultedNumber = random.Pick(0m, 0.00m, 1.5m),
        DefaultedGuid = random.Chance(50) ? default : random.Guid(),
        First = Maybe(random.Text),
        Last = MaybeValue(() => random.Next()),
    };

    public Lists Lists() => new()
    {
        Texts = Maybe(() => Some(() => Maybe(random.Text, 70)).ToArray()),
        Numbers = Maybe(() => Some(() => (int)random.Long())),
        MaybeNumbers = Maybe(() => Some(() => MaybeValue(random.Long, 70))),
        Decimals = Maybe(() => Some(random.Decimal)),
        Doubles = Maybe(() => Some(random.Double)),
        Guids = Maybe(() => Some(random.Guid)),
        Shades = Maybe<IEnumerable<Shade?>>(() => Some(() => MaybeValue(() => Shade.Umlaut, 70)).Where(_ => true)),
        Sizes = Maybe(() => Some(() => Size.Large).ToHashSet()),
        Set = Maybe(() => Some(random.Text).ToHashSet()),
        Sorted = Maybe(() => new SortedSet<int>(Some(() => random.Next(9)))),
        Queue = Maybe(() => new Queue<char>(Some(random.Unit))),
        Linked = Maybe(() => new LinkedList<DateOnly>(Some(random.Date))),
        Uris = Maybe(() => new Collection<Uri>(Some(random.Uri))),
        Flags = Maybe(() => new ObservableCollection<bool>(Some(() => random.Chance(50)))),
        Immutable = MaybeValue(() => Some(() => random.Next()).ToImmutableArray()),
        ImmutableList = Maybe(() => Some(random.Text).ToImmutableList()),
        ImmutableSet = Maybe(() => Some(() => (short)random.Next(99)).ToImmutableHashSet()),
        NotBytes = Maybe(() => random.Bytes().ToList()),
        ManyBytes = Maybe(() => Some(random.Bytes).ToArray()),
        Parts = Maybe(() => Some(() => Maybe(() => Part(1), 70))),
        Points = Maybe<IEnumerable<Point>>(() => Some(Point)),
        Jagged = Maybe(() => Some(() => Some(() => random.Next(9)).ToArray()).ToArray()),
        Deep = Maybe(() => Some(() => Some(() => Maybe(() => Some(() => Maybe(random.Text, 70)), 70)))),
        PartTable = Maybe(() => Some<IReadOnlyList<Part>>(() => Some(() => Part(0)))),
        Maps = Maybe(() => Some(() => Map(random.Text, () => Some(() => random.Next(9)).ToArray()))),
        Elements = Maybe(() => Some(Element)),
        Nodes = Maybe(() => Some(Node)),
        Free = Maybe(() => Some(() => Free(2))),
        Shapes = Maybe(() => Some(() => Maybe(() => Shape(1), 70))),
        Temperatures = Maybe(() => Some(() => new Temperature(random.Next()))),
        NumberTexts = Maybe(() => Some(() => MaybeValue(() => random.Next(), 70))),
    };

    public Maps Maps() => new()
    {
        Texts = Maybe(() => Map(random.Text, () => Maybe(random.Text, 70))),
        Numbers = Maybe(() => Map(random.Text, () => random.Next())),
        Decimals = Maybe(() => Map(random.Text, () => MaybeValue(random.Decimal, 70))),
        Sorted = Maybe(() => new SortedDictionary<string, bool>(Map(SortedKey, () => random.Chance(50)), StringComparer.Ordinal)),
        Concurrent = Maybe(() => new ConcurrentDictionary<string, double>(Map(random.Text, random.Double))),
        Immutable = Maybe(() => Map(random.Text, () => Shade.DarkBlue).ToImmutableDictionary()),
        ByInt = Maybe(() => Map(() => (int)random.Long(), random.Text)),
        ByByte = Maybe(() => Map(() => (byte)random.Next(256), () => 1)),
        ByULong = Maybe(() => Map(() => (ulong)random.Long(), () => 1)),
        ByWide = Maybe(() => Map(random.Wide, () => 1)),
        ByDecimal = Maybe(() => Map(random.Decimal, () => 1)),
        ByDouble = Maybe(() => Map(random.Double, () => 1)),
        ByHalf = Maybe(() => Map(random.Half, () => 1)),
        ByFlag = Maybe(() => Map(() => random.Chance(50), () => 1)),
        ByChar = Maybe(() => Map(random.Unit, () => 1)),
        ByGuid = Maybe(() => Map(random.Guid, () => 1)),
        ByTime = Maybe(() => Map(random.Time, () => 1)),
        ByMoment = Maybe(() => Map(random.Moment, () => 1)),
        ByDate = Maybe(() => Map(random.Date, () => 1)),
        ByTimeOfDay = Maybe(() => Map(random.TimeOfDay, () => 1)),
        BySpan = Maybe(() => Map(random.Span, () => 1)),
        ByUri = Maybe(() => Map(random.Uri, () => 1)),
        ByVersion = Maybe(() => Map(Version, () => 1)),
        BySize = Maybe(() => Map(() => random.Pick(Size.Small, Size.Large, (Size)77), () => 1)),
        ByShade = Maybe(() => Map(() => random.Pick(Shade.Plain, Shade.DarkBlue, (Shade)9), () => 1)),
        Parts = Maybe(() => Map(random.Text, () => Maybe(() => Part(1), 70))),
        PartLists = Maybe(() => Map(random.Text, () => Some(() => Part(0)))),
        Nested = Maybe(() => Map(random.Text, () => Map(() => random.Next(9), () => Maybe(random.Text, 70)))),
        Free = Maybe(() => Map(random.Text, () => Free(2))),
        Elements = Maybe(() => Map(random.Text, Element)),
        Shapes = Maybe(() => Map(random.Text, () => Shape(1))),
        NamedFloats = Maybe(() => Map(random.Text, random.AnyDouble)),
    };

    public Specials Specials() => new()
    {
        Number = (int)random.Long(),
        Decimal = MaybeValue(random.Decimal),
        Wide = MaybeValue(random.Wide),
        Double = random.AnyDouble(),
        Float = MaybeValue(() => (float)random.AnyDouble()),
        Half = random.Chance(50) ? random.Half() : (Half)random.AnyDouble(),
        Doubles = Maybe(() => Some(random.AnyDouble)),
        Longs = Maybe(() => Map(random.Text, random.Long)),
        Table = Maybe(() => Some(() => Some(() => random.Next(9)))),
        Size = Size.Large,
        Free = Maybe(() => Free(1)),
        Strict = random.Next(),
        Named = random.AnyDouble(),
        Hex = (int)random.Long(),
        MaybeHex = MaybeValue(() => random.Next()),
        Reversed = Maybe(random.Text),
        AlwaysReversed = Maybe(random.Text),
        Pair = Maybe(() => new Part { Text = random.Text(), Count = random.Next() }),
        Temperature = new Temperature(random.Next(-99, 99)),
        MaybeTemperature = MaybeValue(() => new Temperature(random.Next())),
        Shape = Maybe(() => Shape(2), 60),
        Animal = Maybe<IAnimal>(() => random.Next(3) switch
        {
            0 => new Animal { Name = random.Text(), Age = random.Next(9) },
            1 => new Dog { Name = random.Text(), Barks = true },
            _ => new Puppy { Name = random.Text(), Weeks = 3 },
        }),
        Bag = Maybe(() => new Bag { Name = Maybe(random.Text), Others = Maybe(() => Map(Key, Element), 70) }),
        FreeBag = Maybe(() => new FreeBag { Number = 1, Others = Maybe(() => Map(Key, () => Free(1)), 70) }),
        Part = Maybe(() => Part(3)),
        Point = Point(),
        MaybePoint = MaybeValue(Point),
    };

    private Part Part(int depth) => new()
    {
        Text = Maybe(random.Text, 50),
        Count = random.Next(),
        Inner = depth > 0 ? Maybe(() => Part(depth - 1), 50) : null,
        More = depth > 0 ? Maybe(() => Some(() => Part(depth - 1)), 30) : null,
    };

    private Point Point() => new(random.Next(), MaybeValue(random.Double), Maybe(random.Text));

    private Shape Shape(int depth) => random.Next(4) switch
    {
        0 => new Shape { Title = Maybe(random.Text, 50) },
        1 => new Circle { Title = Maybe(random.Text, 50), Radius = random.Double(), Inner = depth > 0 ? Shape(depth - 1) : null },
        2 => new Square { Title = Maybe(random.Text, 50) },
        _ => new Dot { Weight = MaybeValue(() => random.Next()) },
    };

    private JsonNode? Node() => JsonNode.Parse(random.Json());

    /// <summary>A document of null is written as null, which reads as no document.</summary>
    private JsonDocument? Document() => random.Json() is not "null" and var json ? JsonDocument.Parse(json) : null;

    private JsonElement Element()
    {
        using JsonDocument document = JsonDocument.Parse(random.Json());
        return document.RootElement.Clone();
    }

    private Version Version() => random.Pick(new Version(1, 2), new Version(1, 2, 3), new Version(0, 0, 0, int.MaxValue));

    private object? Free(int depth) => random.Next(depth > 0 ? 16 : 14) switch
    {
        0 => null,
        1 => random.Text(),
        2 => random.Chance(50),
        3 => random.Unit(),
        4 => random.Next(),
        5 => random.Long(),
        6 => (ulong)random.Long(),
        7 => random.Decimal(),
        8 => random.Double(),
        9 => random.Half(),
        10 => random.Wide(),
        11 => random.Guid(),
        12 => random.Chance(50) ? random.Moment() : random.Span(),
        13 => random.Bytes(),
        14 => Some(() => Free(depth - 1)).ToArray(),
        _ => Map(random.Text, () => Free(depth - 1)!),
    };

    /// <summary>System.Text.Json makes a dictionary that sorts as the culture does, and to a culture different texts can be the same.</summary>
    private string SortedKey() => random.Next(99).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A name that no member has.</summary>
    private string Key() => "x" + random.Text();

    private List<T> Some<T>(Func<T> item) => [.. Enumerable.Range(0, random.Chance(2) ? 40 : random.Next(4)).Select(_ => item())];

    private Dictionary<TKey, T> Map<TKey, T>(Func<TKey> key, Func<T> item)
        where TKey : notnull
    {
        var map = new Dictionary<TKey, T>();
        for (int i = random.Next(4); i > 0; i--)
        {
            map[key()] = item();
        }

        return map;
    }

    private T? Maybe<T>(Func<T?> value, int percent = Chance)
        where T : class => random.Chance(percent) ? value() : null;

    private T? MaybeValue<T>(Func<T> value, int percent = Chance)
        where T : struct => random.Chance(percent) ? value() : null;
}
