using System.Text.Json;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Tests;

public sealed class JsonNamesTests
{
    [Theory]
    [InlineData("Number")]
    [InlineData("number")]
    [InlineData("URL")]
    [InlineData("URLText")]
    [InlineData("IOStream")]
    [InlineData("A")]
    [InlineData("AB")]
    [InlineData("ABc")]
    [InlineData("A1B")]
    [InlineData("_A")]
    [InlineData("IsMPGS")]
    [InlineData("Ärger")]
    [InlineData("ÄÖ")]
    [InlineData("İstanbul")]
    [InlineData("ISO4217Code")]
    [InlineData("X_Y")]
    public void CamelCase_IsSystemTextJsons(string name) => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), JsonNames.CamelCase(name));

    [Fact]
    public void CamelCase_IsSystemTextJsonsForRandomNames() => RandomRuns.Repeat(2_000, random =>
    {
        string name = new([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Pick('A', 'B', 'İ', 'Ä', 'a', 'b', 'ı', '_', '1', 'Ω'))]);
        foreach (string culture in new[] { "", "tr-TR" })
        {
            using var scope = new CultureScope(culture);
            Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(name), JsonNames.CamelCase(name));
        }
    });
}
