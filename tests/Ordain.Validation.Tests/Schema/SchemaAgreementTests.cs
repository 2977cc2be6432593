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
