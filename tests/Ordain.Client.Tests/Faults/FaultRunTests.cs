using System.Globalization;
using Xunit.Abstractions;

namespace Ordain.Client.Tests;

/// <summary>
/// Orders to four providers through every fault at random, against what the simulator knows of them. ORDAIN_FAULT_RUN says how many:
/// <c>ORDAIN_FAULT_RUN=10000 dotnet test tests/Ordain.Client.Tests --filter FaultRunTests</c>.
/// </summary>
public sealed class FaultRunTests(ITestOutputHelper output)
{
    private static readonly int _orders =
        int.TryParse(Environment.GetEnvironmentVariable("ORDAIN_FAULT_RUN"), CultureInfo.InvariantCulture, out int orders) ? orders : 600;

    [Fact]
    public async Task NoOrderIsSentTwice_AndEveryOutcomeIsRight()
    {
        await using FaultRun run = await FaultRun.StartAsync(_orders);

        await run.SubmitAllAsync();

        IReadOnlyList<string> wrong = await run.CompareAsync();
        output.WriteLine(run.Summary());
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {_orders}:\n{string.Join('\n', wrong.Take(20))}");

        // A run in which some path never came proves nothing about it.
        Assert.All(Enum.GetValues<OutcomeKind>(), kind => Assert.True(run.Count(kind) > 0, $"No order was {kind}."));
    }
}
