using System.Text.Json;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Each rule, accepted and refused: the pointer, the member path and the id of the violation.</summary>
public sealed class RuleBehaviorTests
{
    public static TheoryData<string, Action<Rulebook>> Valid => new()
    {
        { "as it is", static _ => { } },
        { "length: least", static order => order.Text = "ab" },
        { "length: greatest", static order => order.Text = "abcde" },
        { "length: empty that is omitted", static order => order.Omitted = "" },
        { "count: greatest", static order => order.Tags = ["a", "b", "c"] },
        { "map: greatest", static order => order.Map = new() { ["a"] = 1, ["b"] = 2 } },
        { "pattern", static order => order.Pattern = "abc" },
        { "pattern: empty, as DataAnnotations", static order => order.Pattern = "" },
        { "e-mail", static order => order.Email = "a@b" },
        { "url", static order => order.Url = "https://x" },
        { "phone", static order => order.Phone = "+46 (0)8-123 45" },
        { "country", static order => order.Country = "AU" },
        { "currency", static order => order.Currency = "SEK" },
        { "currency: of the list", static order => order.Pacific = "NZD" },
        { "locale", static order => order.Locale = "en-AU" },
        { "range: least", static order => order.Between = 1 },
        { "range: greatest", static order => order.Between = 10 },
        { "range: inside", static order => order.Inside = 0.51m },
        { "range: no maximum", static order => order.Weight = double.MaxValue },
        { "positive", static order => order.Positive = 1 },
        { "not negative", static order => order.NonNegative = 0 },
        { "not negative: minus zero", static order => order.NonNegative = -0.0m },
        { "scale", static order => order.Price = 1.2500m },
        { "money", static order => order.Total = new Money(0.01m, "AUD") },
        { "enum", static order => order.Kind = SampleKind.None },
        { "open enum: unknown name", static order => order.Color = SampleColor.From("anything") },
        { "open enum: pattern", static order => order.Code = RulebookCode.From("XYZ") },
        { "json: null", static order => order.Json = JsonDocument.Parse("null").RootElement },
        { "elements", static order => order.Kinds = [SampleKind.Card, SampleKind.Invoice] },
        { "elements: null that may be", static order => order.Ratios = [null, 1.5] },
        { "objects", static order => order.Lines = [new(), new()] },
        { "objects: none", static order => order.Lines = [] },
        { "entries: null that may be", static order => order.Named = new Dictionary<string, RulebookLine?> { ["a"] = null } },
        { "condition", static order => (order.Kind, order.Reference) = (SampleKind.Invoice, "r") },
        { "condition over a part", static order => (order.Line, order.Other) = (new() { Sku = "X" }, new()) },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void ValidOrder_HasNoViolation(string what, Action<Rulebook> change)
    {
        var order = new Rulebook();
        change(order);

        ValidationResult result = order.Validate();

        Assert.True(result.IsValid, $"{what}: {result}");
        Assert.Empty(result.Violations);
    }

    public static TheoryData<string, Action<Rulebook>, string> Invalid => new()
    {
        { "required: null", static order => order.Number = null, "/the-number|Number|required" },
        { "required: empty", static order => order.Number = "", "/the-number|Number|required" },
        { "required: blank", static order => order.Number = " \t\u00A0", "/the-number|Number|required" },
        { "required: null where empty is fine", static order => order.MayBeEmpty = null, "/mayBeEmpty|MayBeEmpty|required" },
        { "required: number", static order => order.Count = null, "/count|Count|required" },
        { "required: collection", static order => order.Tags = null, "/tags|Tags|required" },
        { "count: too few", static order => order.Tags = [], "/tags|Tags|length" },
        { "count: too many", static order => order.Tags = ["a", "b", "c", "d"], "/tags|Tags|length" },
        { "map: too few", static order => order.Map = [], "/map|Map|length" },
        { "element: null", static order => order.Tags = ["a", null!], "/tags/1|Tags[1]|required" },
        { "length: too short", static order => order.Text = "a", "/text|Text|length" },
        { "length: too long", static order => order.Text = "abcdef", "/text|Text|length" },
        { "length: empty is too short", static order => order.Text = "", "/text|Text|length" },
        { "length: of what is not omitted", static order => order.Omitted = "a", "/omitted|Omitted|length" },
        { "length: in UTF-16 units", static order => order.Text = "\U0001F600\U0001F600\U0001F600", "/text|Text|length" },
        { "pattern: of the whole", static order => order.Pattern = "abc1", "/pattern|Pattern|pattern" },
        { "e-mail", static order => order.Email = "a.b", "/email|Email|email" },
        { "url", static order => order.Url = "x.example", "/url|Url|url" },
        { "phone", static order => order.Phone = "none", "/phone|Phone|phone" },
        { "country: lower case", static order => order.Country = "au", "/country|Country|country" },
        { "currency", static order => order.Currency = "XYZ", "/currency|Currency|currency" },
        { "currency: not of the list", static order => order.Pacific = "SEK", "/pacific|Pacific|currency" },
        { "locale", static order => order.Locale = "english", "/locale|Locale|locale" },
        { "range: below", static order => order.Between = 0, "/between|Between|range" },
        { "range: above", static order => order.Between = 11, "/between|Between|range" },
        { "range: excluded minimum", static order => order.Inside = 0.5m, "/inside|Inside|range" },
        { "range: excluded maximum", static order => order.Inside = 1.50m, "/inside|Inside|range" },
        { "range: NaN", static order => order.Weight = double.NaN, "/weight|Weight|range;/weight|Weight|representable" },
        { "range: infinite", static order => order.Weight = double.PositiveInfinity, "/weight|Weight|range;/weight|Weight|representable" },
        { "positive: zero", static order => order.Positive = 0, "/positive|Positive|positive" },
        { "not negative", static order => order.NonNegative = -0.01m, "/nonNegative|NonNegative|non-negative" },
        { "scale", static order => order.Price = 1.255m, "/price|Price|scale" },
        { "money: amount", static order => order.Total = new Money(0, "AUD"), "/total/amount|Total.Amount|positive" },
        { "money: decimals", static order => order.Total = new Money(0.001m, "AUD"), "/total/amount|Total.Amount|scale" },
        { "money: currency", static order => order.Total = new Money(1, "NZD"), "/total/currency|Total.Currency|currency" },
        { "money: default", static order => order.Total = default(Money), "/total/amount|Total.Amount|positive;/total/currency|Total.Currency|currency" },
        { "money without rules: default", static order => order.Fee = default, "/fee/currency|Fee.Currency|currency" },
        { "enum: undefined", static order => order.Kind = (SampleKind)99, "/kind|Kind|enum" },
        { "open enum: default", static order => order.Color = default(SampleColor), "/color|Color|enum" },
        { "open enum: empty", static order => order.Color = SampleColor.From(""), "/color|Color|enum" },
        { "open enum: pattern", static order => order.Code = RulebookCode.From("abc"), "/code|Code|enum" },
        { "open enum: pattern of the whole", static order => order.Code = RulebookCode.From("ABCD"), "/code|Code|enum" },
        { "number: infinite", static order => order.Ratio = float.NegativeInfinity, "/ratio|Ratio|representable" },
        { "json: undefined", static order => order.Json = default(JsonElement), "/json|Json|representable" },
        { "elements: undefined enum", static order => order.Kinds = [SampleKind.Card, (SampleKind)99], "/kinds/1|Kinds[1]|enum" },
        { "elements: NaN", static order => order.Ratios = [null, double.NaN], "/ratios/1|Ratios[1]|representable" },
        { "objects: null", static order => order.Lines = [new(), null!], "/lines/1|Lines[1]|required" },
        { "objects: members", static order => order.Lines = [new(), new() { Sku = null, Amount = 0 }], "/lines/1/sku~1code~0|Lines[1].Sku|required;/lines/1/amount|Lines[1].Amount|positive" },
        { "entries: members", static order => order.Named = new Dictionary<string, RulebookLine?> { ["a/b"] = new() { Sku = "" } }, "/named/a~1b/sku~1code~0|Named.a/b.Sku|required" },
        { "object", static order => order.Line = new() { Sku = null }, "/line/sku~1code~0|Line.Sku|required" },
        { "struct", static order => order.Point = default, "/point/name|Point.Name|required" },
        { "structs", static order => order.Points = [null, default(RulebookPoint)], "/points/1/name|Points[1].Name|required" },
        { "condition: required", static order => order.Kind = SampleKind.Invoice, "/reference|Reference|required-when" },
        { "condition: required and blank", static order => (order.Kind, order.Reference) = (SampleKind.Invoice, " "), "/reference|Reference|required-when" },
        { "condition: forbidden", static order => (order.Kind, order.Reference) = (SampleKind.None, "r"), "/reference|Reference|forbidden-when" },
        { "condition over a part", static order => order.Line = new() { Sku = "X" }, "/other|Other|required-when" },
        { "several, in the order of the document", static order => (order.Number, order.Kind, order.Text) = (null, (SampleKind)99, "a"), "/the-number|Number|required;/text|Text|length;/kind|Kind|enum" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void InvalidOrder_HasItsViolations(string what, Action<Rulebook> change, string expected)
    {
        var order = new Rulebook();
        change(order);

        ValidationResult result = order.Validate();

        Assert.NotEmpty(what);
        Assert.False(result.IsValid);
        Assert.Equal(expected.Split(';'), result.Violations.Select(violation => $"{violation.JsonPointer}|{violation.MemberPath}|{violation.RuleId}"));
        Json.AssertWellFormed(order.ToJsonUtf8());
    }

    [Fact]
    public void Violation_NamesProviderConditionAndSource()
    {
        Violation violation = Assert.Single(new Rulebook { Kind = SampleKind.Invoice }.Validate().Violations);

        Assert.Equal(("Acme", RuleKind.RequiredWhen, "Kind is SampleKind.Invoice", "kind is Invoice", "Guide § 2"), (violation.Rule.Provider, violation.Rule.Kind, violation.Rule.Condition, violation.Rule.ConditionText, violation.Rule.Source));
        Assert.Equal("reference is required because kind is Invoice.", violation.Message);
    }

    [Fact]
    public void Violation_HasTheArgumentsOfItsRule()
    {
        Assert.Equal([2, 5], Assert.Single(new Rulebook { Text = "a" }.Validate().Violations).Arguments);
        Assert.Equal([1, 10], Assert.Single(new Rulebook { Between = 0 }.Validate().Violations).Arguments);
        Assert.Equal(["AUD", "NZD"], Assert.Single(new Rulebook { Pacific = "SEK" }.Validate().Violations).Arguments);
        Assert.Equal(["None", "Card", "Invoice"], Assert.Single(new Rulebook { Kind = default }.Validate().Violations).Arguments);
    }

    [Fact]
    public void PartOfSeveralContracts_HasRulesWithoutAProvider() =>
        Assert.Null(Assert.Single(new Rulebook { Line = new() { Sku = null } }.Validate().Violations).Rule.Provider);

    [Fact]
    public void Contract_IsAValue()
    {
        Assert.Equal(("Acme", "POST /rules", "Guide"), (Rulebook.Contract.Provider, Rulebook.Contract.Operation, Rulebook.Contract.Source));
        Assert.Same(Rulebook.Contract, Rulebook.Contract);
        Assert.True(new Rulebook().Validate(Rulebook.Contract).IsValid);
    }

    [Fact]
    public void ImmutableArrays_MayBeDefault()
    {
        var order = new Frozen();

        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Assert.Equal("{\"never\":null,\"needed\":[],\"segment\":[]}", Json.Of(order));
    }

    [Fact]
    public void NullableImmutableArrays_MayBeDefault()
    {
        var order = new Frozen { Nullable = default(System.Collections.Immutable.ImmutableArray<string>), Needed = default(System.Collections.Immutable.ImmutableArray<RulebookLine>) };

        Assert.Equal(["required"], order.Validate().Violations.Select(violation => violation.RuleId));
        Json.AssertWellFormed(order.ToJsonUtf8());
    }

    [Fact]
    public void ImmutableArrays_AreCounted()
    {
        var order = new Frozen { Plain = [], Nullable = ["a", "b"], Never = [1], Needed = [new() { Sku = null }], Segment = new ArraySegment<int>([1, 2, 3], 1, 1) };

        Assert.Equal(["/plain|length", "/needed/0/sku~1code~0|required", "/why|required-when"], order.Validate().Violations.Select(violation => $"{violation.JsonPointer}|{violation.RuleId}"));
        Assert.Equal("{\"plain\":[],\"nullable\":[\"a\",\"b\"],\"never\":[1],\"needed\":[{\"sku/code~\":null}],\"segment\":[2]}", Json.Of(order));
    }
}
