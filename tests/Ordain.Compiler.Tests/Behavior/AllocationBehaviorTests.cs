using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>A valid order validates and writes without a byte allocated.</summary>
public sealed class AllocationBehaviorTests
{
    private static readonly Rulebook _order = new()
    {
        Text = "abc",
        Omitted = "",
        Email = "a@b",
        Url = "https://x",
        Phone = "+46 8 1",
        Country = "AU",
        Currency = "SEK",
        Pacific = "AUD",
        Locale = "en-AU",
        Inside = 1,
        Weight = 1.5,
        Positive = 1,
        NonNegative = 1,
        Price = 1.25m,
        Total = new Money(1.5m, "AUD"),
        Color = SampleColor.Red,
        Ratio = 0.5f,
        Kinds = [SampleKind.Card],
        Ratios = new double?[] { 1.5, null },
        Named = null,
        Line = new() { Sku = "X" },
        Other = new(),
        Points = [new RulebookPoint { Name = "p" }],
        Reference = "r",
    };

    private static readonly Everything _everything = new()
    {
        Text = "text \u00E9 \"",
        Guid = Guid.Empty,
        Uri = null,
        Json = null,
        Part = new() { Text = "x", Inner = new(), More = new EverythingPart[] { new() { Text = "y" } } },
        Texts = ["a", null],
        Numbers = [1, null],
        Decimals = ImmutableArray.Create(1.5m),
        Parts = new EverythingPart?[] { new(), null },
        Names = [EverythingName.Quoted],
        Map = new() { ["a"] = "b" },
        Color = SampleColor.Red,
        MaybeName = EverythingName.Umlaut,
    };

    private static readonly Defaults _defaults = new() { Country = "AU" };

    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);

    [Fact]
    public void Validation_AllocatesNothing()
    {
        Assert.True(_order.Validate().IsValid, _order.Validate().ToString());
        Assert.Equal(0, Allocations(static () => _order.Validate()));
        Assert.Equal(0, Allocations(static () => _everything.Validate()));
        Assert.Equal(0, Allocations(static () => _defaults.Validate()));
    }

    [Fact]
    public void Writing_AllocatesNothing()
    {
        Assert.Equal(0, Allocations(() => Write(_order)));
        Assert.Equal(0, Allocations(() => Write(_everything)));
        Assert.Equal(0, Allocations(() => Write(_defaults)));
    }

    [Fact]
    public void Measurement_SeesAnAllocation() => Assert.NotEqual(0, Allocations(static () => GC.KeepAlive(new object())));

    private void Write<TContract>(TContract order)
        where TContract : IPayload<TContract, TContract>
    {
        _buffer.ResetWrittenCount();
        order.WriteJson(_buffer);
    }

    /// <summary>The least of many runs: code that is not optimized yet may allocate, and is optimized in the background.</summary>
    private static long Allocations(Action action)
    {
        long least = long.MaxValue;
        long start = Stopwatch.GetTimestamp();
        for (int i = 1; least > 0 && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(least == 24 ? 1 : 10); i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            if (i % 50 == 0)
            {
                Thread.Sleep(10);
            }
        }

        return least;
    }
}
