using Xunit.Abstractions;

namespace Ordain.TestKit.Tests.Conformance;

public abstract class ConformanceTest(ITestOutputHelper output)
{
    /// <summary>The run fails, and its message holds every fragment.</summary>
    protected async Task Fails(Task run, params string[] fragments)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => run);
        output.WriteLine($"{exception.GetType().Name}: {exception.Message}");
        Assert.All(fragments, fragment => Assert.Contains(fragment, exception.Message, StringComparison.Ordinal));
    }
}
