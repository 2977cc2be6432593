using System.Text.Json;

namespace Ordain.Simulator;

/// <summary>
/// Reads the members of a JSON object by hand. A read gives the value, or null after having noted what is wrong with it,
/// or null without a note where an optional member is absent. JSON null is a value of the wrong type unless the provider's
/// documents let it stand for an absent member.
/// </summary>
internal sealed class ObjectReader(JsonElement element, string path, Findings findings, bool nullIsAbsent = false)
{
    public const string Missing = "must be given";

    public Findings Findings => findings;

    public string PathOf(string name) => FieldPath.Of(path, name);

    public void Refuse(string name, string problem) => findings.Add(PathOf(name), problem);

    public void Refuse(string name, string problem, string code) => findings.Add(PathOf(name), problem, code);

    public bool Has(string name)
        => element.TryGetProperty(name, out JsonElement value) && !(nullIsAbsent && value.ValueKind is JsonValueKind.Null);

    public string? RequiredText(string name, int maxLength = int.MaxValue) => RequiredText(name, 0, maxLength);

    public string? RequiredText(string name, int minLength, int maxLength)
    {
        string? text = Require(name) ? Text(name, minLength, maxLength) : null;
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            Refuse(name, "must not be blank", "NotEmpty");
            return null;
        }

        return text;
    }

    public string? OptionalText(string name, int maxLength = int.MaxValue) => OptionalText(name, 0, maxLength);

    public string? OptionalText(string name, int minLength, int maxLength) => Has(name) ? Text(name, minLength, maxLength) : null;

    public ObjectReader? RequiredObject(string name) => Require(name) ? Object(name) : null;

    public ObjectReader? OptionalObject(string name) => Has(name) ? Object(name) : null;

    public IReadOnlyList<ObjectReader?>? RequiredObjects(string name) => Require(name) ? Objects(name) : null;

    public IReadOnlyList<ObjectReader?>? OptionalObjects(string name) => Has(name) ? Objects(name) : null;

    public WireNumber? RequiredNumber(string name) => Require(name) ? Number(name) : null;

    public WireNumber? OptionalNumber(string name) => Has(name) ? Number(name) : null;

    public void OptionalBoolean(string name)
    {
        if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse(name, "must be a boolean", "Type");
        }
    }

    public int? RequiredInt32(string name)
    {
        if (!Require(name))
        {
            return null;
        }

        JsonElement value = element.GetProperty(name);
        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out int number))
        {
            return number;
        }

        Refuse(name, "must be a 32-bit integer", "Type");
        return null;
    }

    /// <summary>An integer as JSON Schema's <c>integer</c> is usually read: without decimals, and of 64 bits.</summary>
    public long? OptionalInt64(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        JsonElement value = element.GetProperty(name);
        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out long number))
        {
            return number;
        }

        Refuse(name, "must be an integer", "Type");
        return null;
    }

    private bool Require(string name)
    {
        if (Has(name))
        {
            return true;
        }

        Refuse(name, Missing, "NotNull");
        return false;
    }

    private string? Text(string name, int minLength, int maxLength)
    {
        JsonElement value = element.GetProperty(name);
        if (value.ValueKind is not JsonValueKind.String)
        {
            Refuse(name, "must be a string", "Type");
            return null;
        }

        string text = value.GetString()!;
        if (text.Length < minLength || text.Length > maxLength)
        {
            Refuse(
                name,
                minLength == 0
                    ? $"must not be longer than {maxLength} characters"
                    : $"must be between {minLength} and {maxLength} characters. You entered {text.Length} characters.",
                "Length");
            return null;
        }

        return text;
    }

    private ObjectReader? Object(string name)
    {
        JsonElement value = element.GetProperty(name);
        if (value.ValueKind is JsonValueKind.Object)
        {
            return new ObjectReader(value, PathOf(name), findings, nullIsAbsent);
        }

        Refuse(name, "must be an object", "Type");
        return null;
    }

    private List<ObjectReader?>? Objects(string name)
    {
        JsonElement value = element.GetProperty(name);
        if (value.ValueKind is not JsonValueKind.Array)
        {
            Refuse(name, "must be an array", "Type");
            return null;
        }

        List<ObjectReader?> readers = [];
        foreach (JsonElement item in value.EnumerateArray())
        {
            string itemPath = FieldPath.Of(PathOf(name), readers.Count);
            bool isObject = item.ValueKind is JsonValueKind.Object;
            if (!isObject)
            {
                findings.Add(itemPath, "must be an object", "Type");
            }

            readers.Add(isObject ? new ObjectReader(item, itemPath, findings, nullIsAbsent) : null);
        }

        return readers;
    }

    private WireNumber? Number(string name)
    {
        JsonElement value = element.GetProperty(name);
        if (value.ValueKind is not JsonValueKind.Number)
        {
            Refuse(name, "must be a number", "Type");
            return null;
        }

        if (WireNumber.TryParse(value.GetRawText(), out WireNumber number))
        {
            return number;
        }

        Refuse(name, "must be a number of a sensible size");
        return null;
    }
}
