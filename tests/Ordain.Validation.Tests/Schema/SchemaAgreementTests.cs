using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Validation.Tests.Schema;

/// <summary>The JSON Schema of a contract and its validator say the same of everything that a schema can say.</summary>
public sealed class SchemaAgreementTests
{
    private const string Order = """
        {
          "reference": "A-1001", "empty": "", "code": "AB-12", "email": "a@b", "allowed": "one", "allowedAlways": "x", "denied": "user", "currency": "SEK", "nordic": "SEK", "country": "SE",
          "region": "Skåne", "suffix": "AB", "language": "en_SE", "note": "", "method": "Express", "day": 1, "color": "red", "insured": true, "count": 3, "rounded": 9.5, "exact": 1.25, "ratio": 0.5,
          "small": 7, "total": 12.50, "text": "1.500", "minor": 1250, "reason": "because", "price": { "amount": "12.00", "currency": "AUD" }, "buyer": { "name": "n", "email": "a@b" },
          "lines": [ { "sku": "s", "price": 12.50, "isGift": false }, { "sku": "t", "isGift": true, "parts": [ { "sku": "u", "isGift": false } ] } ], "numbers": [1, 2], "tags": ["a"],
          "others": { "k": { "name": "m", "email": null } }, "id": "0f8fad5b-d9cd-469f-a165-70867728950e", "again": "t", "tracked": "t"
        }
        """;

    private const string Kinds = """
        {
          "text": "5", "reason": "x", "either": "5.000", "ratio": "NaN", "named": 1.5, "numbers": ["1", "5"], "fees": ["5.00", null], "shares": { "a": 5 }, "seconds": [500], "bytes": "AQI=", "memory": "", "version": "1.2", "wide": 7, "unsigned": 7, "half": 1.5,
          "object": { "a": 1 }, "array": [1], "value": "x", "node": [1], "free": { "a": [1] }, "byInt": { "5": "a", "-1": "b" }, "byDecimal": { "9.90": 1 }, "byDouble": { "1E+16": 1 },
          "byFlag": { "True": 1 }, "byId": { "0f8fad5b-d9cd-469f-a165-70867728950e": 1 }, "byMethod": { "EXPRESS": 1 }, "converted": "xx", "shape": { "kind": "one", "title": "red", "radius": 1.5 },
          "animal": { "$type": "a", "name": "x" }, "shapes": [ { "kind": 5, "title": "t", "inner": { "kind": null } }, { "title": "t" }, { "kind": "one", "radius": 1 } ],
          "bag": { "number": 1, "x": null }, "table": [["a", null], []]
        }
        """;

    [Fact]
    public void EveryKind_IsSaidTheSame() => Agree(new SchemaVerdict<SchemaKinds>(SchemaKinds.Contract), 4_000, Kinds);

    [Theory]
    [InlineData("""{"half":65519}""", true)]
    [InlineData("""{"half":65520}""", false)]
    [InlineData("""{"byInt":{"5.0":"a"}}""", false)]
    [InlineData("""{"byInt":{"05":"a"}}""", false)]
    [InlineData("""{"byDecimal":{"1e2":1}}""", false)]
    [InlineData("""{"byFlag":{"true":1}}""", false)]
    [InlineData("""{"byMethod":{"Express":1}}""", false)]
    [InlineData("""{"byMethod":{"Pickup":1}}""", true)]
    [InlineData("""{"bytes":"AQI"}""", false)]
    [InlineData("""{"bytes":"AQ=="}""", true)]
    [InlineData("""{"text":"05"}""", false)]
    [InlineData("""{"ratio":"-Infinity"}""", true)]
    [InlineData("""{"ratio":"1E-5"}""", true)]
    [InlineData("""{"ratio":1}""", false)]
    [InlineData("""{"named":1.5,"either":1}""", true)]
    [InlineData("""{"named":"1"}""", false)]
    [InlineData("""{"shape":{"kind":"one","radius":1,"more":1}}""", false)]
    [InlineData("""{"shape":{"kind":"nope"}}""", false)]
    [InlineData("""{"shape":{"kind":5.0}}""", true)]
    [InlineData("""{"shape":{"kind":5,"title":"t"}}""", false)]
    [InlineData("""{"animal":{"name":"x"}}""", false)]
    [InlineData("""{"bag":{"x":[1]}}""", true)]
    [InlineData("""{"bag":{"number":"1"}}""", false)]
    [InlineData("""{"value":{}}""", false)]
    [InlineData("""{"table":[null]}""", false)]
    [InlineData("""{"fees":["5.005"]}""", false)]
    [InlineData("""{"fees":["5.0500"]}""", true)]
    [InlineData("""{"fees":[5]}""", false)]
    [InlineData("""{"shares":{"a":"5"}}""", false)]
    [InlineData("""{"seconds":[1.5]}""", false)]
    [InlineData("""{"seconds":[-62135596801]}""", false)]
    [InlineData("""{"seconds":[-62135596800]}""", true)]
    [InlineData("""{"table":[[null]]}""", true)]
    [InlineData("""{"version":"1"}""", false)]
    public void Boundary_IsSaidTheSame(string json, bool isValid)
    {
        Assert.Equal(isValid, new SchemaVerdict<SchemaKinds>(SchemaKinds.Contract).Accepts(json));
        Assert.Equal(isValid, SchemaKinds.Contract.ValidateJson(Encoding.UTF8.GetBytes(json)).IsValid);
    }

    [Fact]
    public void EveryRuleKind_IsSaidTheSame() => Agree(new SchemaVerdict<SchemaOrder>(SchemaOrder.Contract), 4_000, Order.Replace("\"Express\"", "\"EXPRESS\"", StringComparison.Ordinal));

    [Fact]
    public void Optty_IsSaidTheSame() => Agree(new SchemaVerdict<OpttyOrder>(OpttyOrder.Contract), 800, Golden("optty-complete", "optty-reference-sample", "optty-fallbacks"));

    [Fact]
    public void Afterpay_IsSaidTheSame() => Agree(new SchemaVerdict<AfterpayOrder>(AfterpayOrder.Contract), 800, Golden("afterpay-complete", "afterpay-seed-sample"));

    [Fact]
    public void Paynova_IsSaidTheSame() => Agree(new SchemaVerdict<PaynovaOrder>(PaynovaOrder.Contract), 800, Golden("paynova-complete", "paynova-components", "paynova-invoice", "paynova-simple"));

    [Fact]
    public void Peach_IsSaidTheSame() => Agree(new SchemaVerdict<PeachOrder>(PeachOrder.Contract), 800, Golden("peach-complete", "peach-minimal", "peach-seed-sample"));

    private static string[] Golden(params string[] names) => [.. names.Select(static name => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name + ".json")))];

    private static void Agree<TContract>(SchemaVerdict<TContract> verdict, int count, params string[] payloads)
        where TContract : IPayload<TContract, TContract>, IReadablePayload<TContract>
    {
        JsonNode[] valid = [.. payloads.Select(static payload => JsonNode.Parse(payload)!)];
        string[] names = [.. verdict.Text["properties"]!.AsObject().Select(static property => property.Key)];
        Assert.All(valid, payload => Assert.False(verdict.Compare(payload)));

        // The same payloads on every run: a failure can be looked at.
        var random = new Random(20260131);
        int refused = 0;
        for (int i = 0; i < count; i++)
        {
            JsonNode payload = valid[i % valid.Length];
            for (int changes = random.Next(1, 4); changes > 0; changes--)
            {
                payload = random.Next(3) == 0 ? JsonBreaker.With(payload, names[random.Next(names.Length)], random) : JsonBreaker.Break(payload, random);
            }

            refused += verdict.Compare(payload) ? 1 : 0;
        }

        // Neither side always says the same.
        Assert.InRange(refused, count / 10, count - (count / 20));
    }
}
