using System.Globalization;

namespace Ordain.Tests.Messages;

public sealed class ToDictionaryTests
{
    [Fact]
    public void ValidResult_IsEmpty()
    {
        Assert.Empty(default(ValidationResult).ToDictionary());
        Assert.Empty(default(ValidationResult).ToDictionary(ViolationKey.Member));
    }

    [Fact]
    public void ByPointer_PlacesAreInDocumentOrderAndTheirMessagesTogether() => Assert.Equal(
        [
            "/z: z is required.",
            "/lines/0/a~1b: lines[0].a/b is required. | lines[0].a/b must be an e-mail address.",
            "/lines/1/a~1b: lines[1].a/b is required.",
            ": Shop is not valid.",
        ],
        Lines(Result().ToDictionary(culture: CultureInfo.GetCultureInfo("en"))));

    [Fact]
    public void ByMember_KeysArePathsInCSharp() => Assert.Equal(
        ["Z", "Lines[0].AB", "Lines[1].AB", ""],
        Result().ToDictionary(ViolationKey.Member).Keys);

    [Fact]
    public void Culture_IsThatOfTheMessages()
    {
        string[] messages = [.. Result().ToDictionary(culture: CultureInfo.GetCultureInfo("de")).SelectMany(place => place.Value)];

        Assert.Equal("z ist erforderlich.", messages[0]);
        Assert.Equal("Shop ist ungültig.", messages[^1]);
    }

    [Fact]
    public void EachCall_MakesANewDictionary()
    {
        ValidationResult result = Result();
        result.ToDictionary().Clear();

        Assert.Equal(4, result.ToDictionary().Count);
    }

    [Fact]
    public void UnknownKey_IsAnError() => Assert.Throws<ArgumentOutOfRangeException>(() => Result().ToDictionary((ViolationKey)2));

    [Fact]
    public void ThrowIfInvalid_NamesRulesAndPlacesOnly()
    {
        default(ValidationResult).ThrowIfInvalid();
        ValidationResult result = Result();

        ValidationFailedException exception = Assert.Throws<ValidationFailedException>(result.ThrowIfInvalid);

        Assert.Equal("The payload breaks 5 rules: /z [required], /lines/0/a~1b [required], /lines/0/a~1b [email], /lines/1/a~1b [required], [own].", exception.Message);
        Assert.Same(result.Violations, exception.Result.Violations);
    }

    [Fact]
    public void ThrowIfInvalid_SaysHowManyMoreThereAre()
    {
        var collector = new ViolationCollector(clock: null);
        for (int i = 0; i < 12; i++)
        {
            collector.AddElement(Rule(RuleKind.Required, "required", "tags", "Tags"), i);
        }

        string message = Assert.Throws<ValidationFailedException>(collector.ToResult().ThrowIfInvalid).Message;

        Assert.StartsWith("The payload breaks 12 rules: /tags/0 [required], ", message, StringComparison.Ordinal);
        Assert.EndsWith("/tags/9 [required] and 2 more.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExceptionOfAMessage_HasNoViolations()
    {
        Assert.True(new ValidationFailedException().Result.IsValid);
        Assert.True(new ValidationFailedException("m").Result.IsValid);
        Assert.Equal("i", new ValidationFailedException("m", new InvalidOperationException("i")).InnerException?.Message);
    }

    private static ValidationResult Result()
    {
        var collector = new ViolationCollector(clock: null);
        collector.Add(Rule(RuleKind.Required, "required", "z", "Z"));

        int mark = collector.Count;
        collector.Add(Rule(RuleKind.Required, "required", "a/b", "AB"));
        collector.Add(Rule(RuleKind.Email, "email", "a/b", "AB"));
        collector.Nest(mark, new NestedName("lines", "Lines"), 0);

        mark = collector.Count;
        collector.Add(Rule(RuleKind.Required, "required", "a/b", "AB"));
        collector.Nest(mark, new NestedName("lines", "Lines"), 1);

        collector.AddObject(Rule(RuleKind.Custom, "own", "", ""));
        return collector.ToResult();
    }

    private static RuleInfo Rule(RuleKind kind, string id, string jsonName, string memberName) =>
        new() { Kind = kind, Id = id, Provider = "Shop", JsonName = jsonName, MemberName = memberName };

    private static IEnumerable<string> Lines(IDictionary<string, string[]> messages) =>
        messages.Select(place => $"{place.Key}: {string.Join(" | ", place.Value)}");
}
