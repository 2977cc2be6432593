using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Tests;

/// <summary>The fields and rules of a contract as Markdown, read from the contract: what a pack's README shows.</summary>
internal sealed class FieldTable
{
    private readonly Type _contract;
    private readonly ContractRules _rules;
    private readonly DocumentationComments _comments;
    private readonly SourceLabels _sources;
    private readonly Dictionary<Type, string> _shown = [];
    private readonly StringBuilder _fields = new();
    private readonly StringBuilder _between = new();

    private FieldTable(Type contract)
    {
        _contract = contract;
        _rules = new ContractRules(contract.Assembly);
        _comments = new DocumentationComments(contract.Assembly);
        _sources = new SourceLabels(contract.GetCustomAttribute<ContractAttribute>()!.Provider);
    }

    public static string Of<TContract>()
    {
        var table = new FieldTable(typeof(TContract));
        table.AddType(typeof(TContract), "");
        return table.ToMarkdown();
    }

    private string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("**R** required · **C** required on a condition · **O** optional. Members are written in the order of this table; one without a value is left out.\n\n");
        text.Append("| JSON path | type | | what | rules | source |\n|---|---|---|---|---|---|\n").Append(_fields);
        if (_between.Length > 0)
        {
            text.Append("\n| rule between members | at | what holds | when | source |\n|---|---|---|---|---|\n").Append(_between);
        }

        return text.Append('\n').Append(_sources.Definitions()).ToString();
    }

    private void AddType(Type type, string path)
    {
        string documented = type.GetCustomAttribute<SourceAttribute>()?.Text ?? _contract.GetCustomAttribute<ContractAttribute>()!.Source!;
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null))
        {
            AddMember(property, path, documented);
        }

        foreach (RuleInfo rule in _rules.Between(type))
        {
            string place = RuleText.Code(Join(path, rule.JsonName));
            string name = RuleText.Code(rule.Id) + (rule.IsAdvice ? " (advice)" : "");
            _between.Append(CultureInfo.InvariantCulture, $"| {name} | {place} | {Escape(rule.ExpressionText)} | {Escape(rule.ConditionText)} | {_sources.Of(rule.Source ?? documented)} |\n");
        }
    }

    private void AddMember(PropertyInfo property, string path, string documented)
    {
        bool isSent = property.GetCustomAttribute<JsonIgnoreAttribute>() is null;
        string name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        string full = Join(path, name);
        RuleInfo[] rules = [.. _rules.Of(property)];
        Type? part = PartOf(property.PropertyType, out bool isList);

        var said = new List<string>(RuleText.Of(property, rules));
        if (!isSent)
        {
            said.Insert(0, $"not sent; C#: `{property.Name}`");
        }
        else if (!string.Equals(property.Name, name.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
        {
            said.Insert(0, $"C#: `{property.Name}`");
        }

        if (part is not null && _shown.TryGetValue(part, out string? shown))
        {
            said.Add($"its members are those of `{shown}`");
        }

        string source = _sources.Of(rules.Select(rule => rule.Source).FirstOrDefault() ?? property.GetCustomAttribute<SourceAttribute>()?.Text ?? documented);
        string mark = rules.Any(rule => rule.Kind == RuleKind.Required) ? "R" : rules.Any(rule => rule.Kind == RuleKind.RequiredWhen) ? "C" : "O";
        _fields.Append(CultureInfo.InvariantCulture,
            $"| {(isSent ? RuleText.Code(full) : $"({full})")} | {RuleText.JsonType(property)} | {(isSent ? mark : "")} | {Escape(_comments.FirstSentence(property))} | {Escape(string.Join("; ", said))} | {source} |\n");

        if (part is not null && _shown.TryAdd(part, isList ? full + "[]" : full))
        {
            AddType(part, isList ? full + "[]" : full);
        }
    }

    /// <summary>The type of an object of the pack that a member holds, alone or in a list.</summary>
    private Type? PartOf(Type type, out bool isList)
    {
        isList = type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType && type.GetGenericArguments().Length == 1;
        Type part = isList ? type.GetGenericArguments()[0] : type;
        return part.IsClass && part.Assembly == _contract.Assembly ? part : null;
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";

    private static string Escape(string? text) => text?.Replace("|", "\\|", StringComparison.Ordinal) ?? "";
}
