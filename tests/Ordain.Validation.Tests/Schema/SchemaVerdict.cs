using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Ordain.Validation.Tests.Schema;

/// <summary>What a schema library says of a payload by a contract's schema, beside what the contract itself says.</summary>
internal sealed class SchemaVerdict<TContract>
    where TContract : IPayload<TContract, TContract>, IReadablePayload<TContract>
{
    // What reading refuses and no keyword says: formats are annotations, and a schema knows no limit of digits.
    private static readonly string[] _unsaidTypes = ["string (date-time)", "string (date)", "string (time)", "string (uri)", "string (time span)", "number (at most 28 digits)"];
    private static readonly string[] _unsaidForms = ["string (integer, ", "value of "];

    private readonly Contract<TContract> _contract;
    private readonly JsonSchema _schema;
    private readonly HashSet<string> _unsaid = new(StringComparer.Ordinal);

    public SchemaVerdict(Contract<TContract> contract)
    {
        _contract = contract;
        string text = Encoding.UTF8.GetString(contract.JsonSchema);
        _schema = JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        Text = JsonNode.Parse(text)!;
        Collect(Text);
    }

    public JsonNode Text { get; }

    public bool Accepts(string json) => _schema.Evaluate(JsonElement.Parse(json), new EvaluationOptions { RequireFormatValidation = false }).IsValid;

    /// <summary>Asks both, and says what is left when what a schema cannot say is taken away.</summary>
    /// <returns>Whether the contract finds anything that the schema can say.</returns>
    public bool Compare(JsonNode payload)
    {
        string json = payload.ToJsonString();
        ValidationResult result = _contract.ValidateJson(Encoding.UTF8.GetBytes(json));
        bool isAccepted = Accepts(json);
        Violation[] said = [.. result.Violations.Where(violation => IsSaid(violation, payload))];
        if (said.Length == 0 && result.Violations.Any(static violation => violation.RuleId == "type"))
        {
            // It cannot be read, for a reason that a schema cannot say: the rules were not asked.
            return false;
        }

        Assert.True(isAccepted == (said.Length == 0), $"The schema {(isAccepted ? "accepts" : "refuses")}:\n{json}\nThe contract says:\n{string.Join('\n', result.Violations)}");
        return said.Length > 0;
    }

    private bool IsSaid(Violation violation, JsonNode payload)
    {
        if (violation.RuleId != "type" || !(violation.Arguments[0] is string type && (_unsaidTypes.Contains(type) || _unsaidForms.Any(form => type.StartsWith(form, StringComparison.Ordinal)))))
        {
            return !_unsaid.Contains(violation.RuleId) && !_unsaid.Contains($"{violation.RuleId} {violation.Rule.JsonName}");
        }

        if (type.StartsWith("value of ", StringComparison.Ordinal))
        {
            return false;
        }

        // That it is no text or no number at all, a schema can say.
        JsonNode? value = payload;
        foreach (string step in violation.JsonPointer.Split('/').Skip(1))
        {
            value = value is JsonArray elements ? elements[int.Parse(step, CultureInfo.InvariantCulture)] : value![step];
        }

        return value?.GetValueKind() != (type.StartsWith("string", StringComparison.Ordinal) ? JsonValueKind.String : JsonValueKind.Number);
    }

    private void Collect(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    if (member.Key == "x-ordain-rules")
                    {
                        foreach (JsonNode? rule in member.Value!.AsArray())
                        {
                            _unsaid.Add(rule!["member"] is { } name ? $"{rule["id"]} {name}" : rule["id"]!.ToString());
                        }
                    }
                    else
                    {
                        Collect(member.Value);
                    }
                }

                break;
            case JsonArray elements:
                foreach (JsonNode? element in elements)
                {
                    Collect(element);
                }

                break;
        }
    }
}
