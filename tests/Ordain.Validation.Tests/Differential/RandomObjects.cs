using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Ordain.Validation.Tests.Differential;

/// <summary>Objects whose members have values that lie on, beside and far from what the attributes of the member name.</summary>
internal static class RandomObjects
{
    private const int MaxDepth = 3;

    private static readonly ConcurrentDictionary<Type, Member[]> _members = new();

    private static readonly ConcurrentDictionary<Type, MethodInfo> _fillers = new();

    /// <summary>An object. Every third is mostly right, so that the rules which are asked last are reached.</summary>
    public static object Create(Type type, Random random) => Create(type, random, 0, isTame: random.Chance(33));

    private static object Create(Type type, Random random, int depth, bool isTame)
    {
        object value = CreateOnce(type, random, depth, isTame);
        for (int tries = 3; isTame && depth < 2 && tries > 0 && !IsValid(value); tries--)
        {
            value = CreateOnce(type, random, depth, isTame);
        }

        return value;
    }

    private static bool IsValid(object value)
    {
        try
        {
            return Validator.TryValidateObject(value, new ValidationContext(value), null, validateAllProperties: true);
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentException)
        {
            return false;
        }
    }

    private static object CreateOnce(Type type, Random random, int depth, bool isTame)
    {
        object value = Activator.CreateInstance(type)!;
        foreach (Member member in _members.GetOrAdd(type, MembersOf))
        {
            // A default is a value too, and what members nobody set have.
            if (random.Chance(isTame ? 0 : 4))
            {
                continue;
            }

            int tries = isTame ? 5 : 1;
            object? drawn;
            do
            {
                drawn = Value(member.Property.PropertyType, member, random, depth, isTame);
            }
            while (--tries > 0 && !member.Accepts(drawn, value));
            member.Property.SetValue(value, drawn);
        }

        return value;
    }

    private static object? Value(Type type, Member member, Random random, int depth, bool isTame)
    {
        Type underlying = Nullable.GetUnderlyingType(type) ?? type;
        bool canBeNull = underlying != type || !type.IsValueType;
        if (canBeNull && random.Chance(!isTame ? 15 : member == Member.Plain ? 1 : 45))
        {
            return null;
        }

        if (member.Values.Count > 0 && random.Chance(30))
        {
            object? known = member.Values[random.Next(member.Values.Count)];
            if (known is null ? canBeNull : underlying.IsInstanceOfType(known))
            {
                return known;
            }
        }

        if (underlying == typeof(string))
        {
            return RandomText.Next(random, member.Lengths);
        }

        return underlying.IsEnum ? Enum.ToObject(underlying, isTame || random.Chance(85) ? random.Pick(0, 3, 7) : random.Next(-1, 9))
            : Scalar(underlying, random)
            ?? (ElementOf(underlying) is { } element ? Collection(underlying, element, member, random, depth, isTame)
            : depth >= (isTame ? 2 : MaxDepth) && canBeNull && member != Member.Plain ? null
            : Create(underlying, random, depth + 1, isTame));
    }

    private static object? Scalar(Type type, Random random) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => random.Chance(50),
        TypeCode.Char => random.Pick('a', '\0', '5', '\uD800'),
        TypeCode.Byte => (byte)random.Pick(0, 1, 5, 10, 11, 255),
        TypeCode.SByte => (sbyte)random.Pick(0, 1, 5, 10, 11, -128, 127),
        TypeCode.Int16 => (short)random.Pick(0, 1, 5, 10, 11, short.MinValue, short.MaxValue),
        TypeCode.UInt16 => (ushort)random.Pick(0, 1, 5, 10, 11, ushort.MaxValue),
        TypeCode.Int32 => random.Pick(random.Next(-3, 14), random.Next(), int.MinValue, int.MaxValue, 13),
        TypeCode.UInt32 => random.Pick<uint>(0, 1, 5, 10, 11, uint.MaxValue, int.MaxValue),
        TypeCode.Int64 => random.Pick(random.Next(-3, 14), random.NextInt64(), long.MinValue, long.MaxValue, int.MaxValue, int.MaxValue + 1L),
        TypeCode.UInt64 => random.Pick<ulong>(0, 1, 5, 10, 11, ulong.MaxValue, int.MaxValue),
        TypeCode.Decimal => Decimal(random),
        TypeCode.Double => Double(random),
        TypeCode.Single => (float)Double(random),
        TypeCode.DateTime => Date(random),
        _ => type == typeof(DateTimeOffset) ? Moment(random)
            : type == typeof(TimeSpan) ? random.Pick(TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.FromHours(1), new TimeSpan(0, 59, 59), TimeSpan.FromDays(1), TimeSpan.FromTicks(1))
            : type == typeof(DateOnly) ? random.Pick(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2020, 1, 1), new DateOnly(2019, 12, 31), new DateOnly(2030, 12, 31))
            : type == typeof(TimeOnly) ? random.Pick(TimeOnly.MinValue, TimeOnly.MaxValue, new TimeOnly(8, 0), new TimeOnly(7, 59, 59))
            : type == typeof(Guid) ? random.Pick(Guid.Empty, new Guid("00000000-0000-0000-0000-000000000005"), Guid.NewGuid())
            : type == typeof(Uri) ? new Uri(random.Pick("http://a", "a/b", "mailto:a@b", "https://a:1/b?c"), UriKind.RelativeOrAbsolute)
            : null,
    };

    private static decimal Decimal(Random random) => random.Next(8) switch
    {
        0 => random.Pick(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -0.0m, 2147483647.5m, -2147483648.5m, 2147483647.4999m),
        1 => new decimal(random.Next(), random.Next(), random.Next(), random.Chance(50), (byte)random.Next(29)),
        2 => random.Next(-4, 24) / 2m,
        3 => (random.Next(-4, 24) / 2m) + random.Pick(0.0000000001m, -0.0000000001m),
        _ => new decimal(random.Next(-200, 1_200), 0, 0, random.Chance(10), (byte)random.Next(3)),
    };

    private static double Double(Random random) => random.Next(8) switch
    {
        0 => random.Chance(60) ? random.Next(12) : random.Pick(double.NaN, double.PositiveInfinity, double.NegativeInfinity),
        1 => random.Pick(double.MaxValue, double.MinValue, double.Epsilon, -0.0, 2147483647.5, -2147483648.5, 1e300),
        2 => random.Next(-4, 24) / 2.0,
        3 => Math.BitIncrement(random.Next(-4, 24) / 2.0),
        4 => Math.BitDecrement(random.Next(-4, 24) / 2.0),
        _ => (random.NextDouble() * 14) - 2,
    };

    private static DateTime Date(Random random) => DateTime.SpecifyKind(
        random.Pick(DateTime.MinValue, DateTime.MaxValue, new DateTime(2020, 1, 1), new DateTime(2019, 12, 31, 23, 59, 59), new DateTime(2025, 6, 30), new DateTime(2030, 12, 31, 23, 59, 59), new DateTime(2031, 1, 1)),
        random.Pick(DateTimeKind.Unspecified, DateTimeKind.Utc, DateTimeKind.Local));

    private static DateTimeOffset Moment(Random random) => random.Pick(
        DateTimeOffset.MinValue,
        DateTimeOffset.MaxValue,
        new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)),
        new DateTimeOffset(2025, 6, 30, 0, 0, 0, TimeSpan.FromHours(-14)),
        new DateTimeOffset(2030, 12, 31, 23, 59, 59, TimeSpan.Zero));

    private static object Collection(Type type, Type element, Member member, Random random, int depth, bool isTame)
    {
        bool isLimited = member.Lengths.Count > 0 && depth <= 1;
        int count = depth >= MaxDepth ? 0 : isLimited && random.Chance(60) ? Math.Max(0, member.Lengths[random.Next(member.Lengths.Count)] + random.Next(-1, 2)) : random.Next(isTame ? 2 : 4);
        return _fillers.GetOrAdd(element, static element => typeof(RandomObjects).GetMethod(nameof(Fill), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(element))
            .Invoke(null, [type, Math.Min(count, 6), random, depth, isTame])!;
    }

    private static object Fill<T>(Type type, int count, Random random, int depth, bool isTame)
    {
        var list = new List<T>();
        for (int i = 0; i < count; i++)
        {
            list.Add((T)Value(typeof(T), Member.Plain, random, depth, isTame)!);
        }

        return type.IsArray ? list.ToArray()
            : type == typeof(ImmutableArray<T>) ? list.ToImmutableArray()
            : typeof(IDictionary).IsAssignableFrom(type) ? list.Select((item, i) => (Key: "k" + i.ToString(CultureInfo.InvariantCulture), item)).ToDictionary(entry => entry.Key, entry => entry.item)
            : type.IsAssignableFrom(typeof(List<T>)) ? list
            : new HashSet<T>(list);
    }

    private static Type? ElementOf(Type type) => type.IsArray ? type.GetElementType()
        : !typeof(IEnumerable).IsAssignableFrom(type) ? null
        : type.GetGenericArguments()[^1];

    private static Member[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite).Select(property => new Member(property, [.. property.GetCustomAttributes<ValidationAttribute>(inherit: true)]))];

    private sealed class Member
    {
        private readonly ValidationAttribute[] _attributes = [];

        private Member()
        {
        }

        public Member(PropertyInfo property, ValidationAttribute[] attributes)
        {
            Property = property;
            _attributes = attributes;
            foreach (ValidationAttribute attribute in attributes)
            {
                switch (attribute)
                {
                    case StringLengthAttribute length:
                        Lengths.AddRange([length.MinimumLength, length.MaximumLength]);
                        break;
                    case MinLengthAttribute length:
                        Lengths.Add(length.Length);
                        break;
                    case MaxLengthAttribute { Length: >= 0 } length:
                        Lengths.Add(length.Length);
                        break;
                    case LengthAttribute length:
                        Lengths.AddRange([length.MinimumLength, length.MaximumLength]);
                        break;
                    case AllowedValuesAttribute allowed:
                        Values.AddRange(allowed.Values);
                        break;
                    case DeniedValuesAttribute denied:
                        Values.AddRange(denied.Values);
                        break;
                    case RangeAttribute range:
                        AddLimits(range);
                        break;
                }
            }
        }

        public static Member Plain { get; } = new();

        public PropertyInfo Property { get; } = null!;

        public List<int> Lengths { get; } = [];

        public List<object?> Values { get; } = [];

        public bool Accepts(object? value, object owner)
        {
            if (value is double and not (>= double.MinValue and <= double.MaxValue) or float and not (>= float.MinValue and <= float.MaxValue))
            {
                return false;
            }

            try
            {
                var context = new ValidationContext(owner) { MemberName = Property.Name };
                return _attributes.All(attribute => attribute.GetValidationResult(value, context) is null);
            }
            catch (Exception exception) when (exception is OverflowException or ArgumentException)
            {
                return false;
            }
        }

        private void AddLimits(RangeAttribute range)
        {
            // The limits become values of the operand's type when the attribute is first asked.
            _ = range.IsValid(Property.PropertyType == typeof(string) ? null : 0);
            _ = range.IsValid(1);
            Values.AddRange([range.Minimum, range.Maximum]);
            Type type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
            foreach (object limit in new[] { range.Minimum, range.Maximum })
            {
                if (limit is IConvertible and not string and not DateTime && typeof(IConvertible).IsAssignableFrom(type) && type != typeof(string) && type != typeof(DateTime))
                {
                    try
                    {
                        Values.Add(Convert.ChangeType(limit, type, CultureInfo.InvariantCulture));
                    }
                    catch (Exception exception) when (exception is OverflowException or InvalidCastException)
                    {
                        // A limit that no value of the member can have.
                    }
                }
            }
        }
    }
}
