using FsCheck;
using FsCheck.Fluent;

namespace Ordain.Tests;

/// <summary>
/// Checks on random values. A failure prints the smallest counterexample and the seed; <c>ORDAIN_TEST_SEED=123,457</c> (the two numbers
/// that it printed) runs the same values again.
/// </summary>
internal static class Property
{
    private const string SeedVariable = "ORDAIN_TEST_SEED";

    /// <summary>Units that the escaping has to tell apart, among letters: quotes, controls, what is cut or saturates to these, surrogates.</summary>
    public static Gen<string> Text { get; } = TextOf(Gen.Frequency(
        (12, Gen.Choose(' ', '~').Select(unit => (char)unit)),
        (3, Gen.Elements(OddUnits)),
        (1, Gen.Choose(0, char.MaxValue).Select(unit => (char)unit))));

    /// <summary>All sizes, scales and signs, small amounts above all.</summary>
    public static Gen<decimal> Decimal { get; } =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(int.MinValue, int.MaxValue)))
        from high in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(int.MinValue, int.MaxValue)))
        from small in Gen.Choose(0, 2)
        from negative in Gen.Elements(false, false, true)
        from scale in Gen.Frequency((3, Gen.Choose(0, 4)), (1, Gen.Choose(0, 28)))
        select small == 0
            ? new decimal(low % 10_000, 0, 0, negative, (byte)scale)
            : new decimal(low, middle, high, negative, (byte)scale);

    public static char[] OddUnits =>
    [
        '"', '\\', '/', '\0', '\b', '\t', '\n', '\f', '\r', '\u001F', ' ', '\u007F', '\u0080', '\u00A0', 'é', '\u00FF', '\u0100', '\u0122',
        '\u015C', '\u07FF', '\u0800', '\u2028', '\u2029', '\u2200', '\u5C00', '\u5C22', '\u7FFF', '\u8000', '\u8022', '\uD7FF', '\uD800',
        '\uD83E', '\uDBFF', '\uDC00', '\uDD6A', '\uDFFF', '\uE000', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF',
    ];

    public static Gen<string> TextOf(Gen<char> unit) =>
        from length in Gen.Choose(0, 70)
        from units in unit.ArrayOf(length)
        select new string(units);

    public static void Holds(Gen<string> text, Action<string> check, int count = 5_000) =>
        Run(Prop.ForAll(Arb.From(text, Shorter), check), count);

    public static void Holds<T>(Gen<T> values, Action<T> check, int count = 5_000) =>
        Run(Prop.ForAll(Arb.From(values), check), count);

    private static void Run(FsCheck.Property property, int count)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(count);
        if (Environment.GetEnvironmentVariable(SeedVariable)?.Split(',') is [var seed, var gamma])
        {
            var random = new Rnd(ulong.Parse(seed, null), ulong.Parse(gamma, null));
            config = config.WithReplay(new Replay(random, Microsoft.FSharp.Core.FSharpOption<int>.None));
        }

        Check.One(config, property);
    }

    private static IEnumerable<string> Shorter(string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}
