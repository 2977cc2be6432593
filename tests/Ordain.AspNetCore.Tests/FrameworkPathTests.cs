using System.Text.Json;

namespace Ordain.AspNetCore.Tests;

public sealed class FrameworkPathTests
{
    [Theory]
    [InlineData("Order", 1, "/order")]
    [InlineData("Orders[3]", 1, "/orders/3")]
    [InlineData("orders[3]", 0, "/3")]
    [InlineData("Batch.NextOrder", 2, "/batch/nextOrder")]
    [InlineData("batches[0].Next.Orders[12]", 2, "/0/next/orders/12")]
    public void Path_BecomesAPointer(string path, int depth, string expected) =>
        Assert.Equal(expected, FrameworkPath.ToJsonPointer(path, depth, JsonNamingPolicy.CamelCase));

    [Fact]
    public void WithoutANamingPolicy_NamesStay() => Assert.Equal("/Next/Orders/0", FrameworkPath.ToJsonPointer("Next.Orders[0]", 2, null));
}
