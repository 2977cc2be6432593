using System.Text;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>What code of the user's own does while it is read: converters and setters that throw, and dictionaries that nothing can set.</summary>
public sealed class OwnCodeTests
{
    [Theory]
    [InlineData("x")]
    [InlineData("null")]
    [InlineData("cast")]
    [InlineData("key")]
    [InlineData("zero")]
    public void ConverterThatStumbles_IsAProblemAtItsMember(string text)
    {
        Assert.False(Careless.Contract.TryRead(Encoding.UTF8.GetBytes($$"""{"pair":"{{text}}"}"""), out _, out ValidationResult result));

        Assert.Equal("/pair [type]", Show(result));
    }

    [Fact]
    public void SetterThatStumbles_IsAProblemOfTheObject()
    {
        Assert.False(Careless.Contract.TryRead("""{"part":{"text":"short"}}"""u8, out _, out ValidationResult result));

        Assert.Equal("custom", Assert.Single(result.Violations).RuleId);
    }

    [Fact]
    public void WhatIsNotAboutTheJson_GoesThrough()
    {
        Assert.Throws<OperationCanceledException>(() => Careless.Contract.TryRead("""{"pair":"stop"}"""u8, out _, out _));
        Assert.Throws<InsufficientExecutionStackException>(() => Careless.Contract.TryRead("""{"pair":"stack"}"""u8, out _, out _));
        Assert.Throws<OperationCanceledException>(() => Careless.Contract.TryRead("""{"part":{"text":"stop"}}"""u8, out _, out _));
    }

    [Fact]
    public void ExtensionDataWithoutASetter_StaysAsItIs_AsWithSystemTextJson()
    {
        const string Json = """{"name":"n","more":[1,null],"given":"new"}""";
        Assert.True(GetOnlyBag.Contract.TryRead(Encoding.UTF8.GetBytes(Json), out GetOnlyBag? ours, out _));
        GetOnlyBag theirs = JsonSerializer.Deserialize<GetOnlyBag>(Json, JsonSerializerOptions.Web)!;

        Assert.Equal("""{"name":"n","kept":"k","given":"old"}""", JsonText.Show(ours.ToJsonUtf8()));
        Assert.Equal(JsonSerializer.Serialize(theirs, JsonSerializerOptions.Web), JsonSerializer.Serialize(ours, JsonSerializerOptions.Web));
    }

    private static string Show(ValidationResult result) => string.Join(", ", result.Violations.Select(problem => $"{problem.JsonPointer} [{problem.RuleId}]"));
}
