using System.Globalization;

namespace Ordain.Compiler.Schemas;

/// <summary>The keywords of one schema. A keyword that is there already goes into an <c>allOf</c>.</summary>
internal sealed class SchemaObject
{
    private readonly List<(string Name, string? Value)> _keywords = [];
    private readonly List<string> _others = [];

    public void Add(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        int place = _keywords.FindIndex(keyword => keyword.Name == name);
        if (place < 0)
        {
            _keywords.Add((name, value));
        }
        else if (name is "minimum" or "maximum")
        {
            // The narrower limit says both.
            decimal limit = decimal.Parse(value, CultureInfo.InvariantCulture);
            decimal other = decimal.Parse(_keywords[place].Value!, CultureInfo.InvariantCulture);
            _keywords[place] = (name, JsonText.Number(name == "minimum" ? Math.Max(limit, other) : Math.Min(limit, other)));
        }
        else
        {
            Require(JsonText.Object((name, value)));
        }
    }

    public bool IsEmpty => _keywords.Count == 0 && _others.Count == 0;

    /// <summary>Adds a condition that has to hold as well.</summary>
    public void Require(string schema)
    {
        if (schema != JsonText.True && !_others.Contains(schema))
        {
            _others.Add(schema);
        }
    }

    public override string ToString() => JsonText.Object([.. _keywords, ("allOf", _others.Count == 0 ? null : JsonText.Array(_others))]);
}
