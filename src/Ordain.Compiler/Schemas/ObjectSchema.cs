using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>The schema of one object: its members, and the rules that connect them.</summary>
internal sealed class ObjectSchema
{
    private readonly ObjectSpec _spec;
    private readonly ConditionSchema _conditions;
    private readonly ValueSchema _values;
    private readonly SchemaObject _schema = new();
    private readonly List<string> _unsaid = [];
    private readonly DiscriminatorSchema? _discriminator;

    public ObjectSchema(SchemaEmitter schemas, ObjectSpec spec, DiscriminatorSchema? discriminator = null)
    {
        _spec = spec;
        _discriminator = discriminator;
        _conditions = new ConditionSchema(spec, schemas.Find);
        _values = new ValueSchema(schemas, Unsaid);
    }

    public string Emit()
    {
        var properties = new List<(string, string?)>();
        var required = new List<string>();
        if (_discriminator is { } discriminator)
        {
            properties.Add((discriminator.Name, discriminator.Schema));
            if (discriminator.IsRequired)
            {
                required.Add(discriminator.Name);
            }
        }

        foreach (MemberSpec member in _spec.Members)
        {
            if ((member.IsWritten || member.Setting != MemberSetting.None) && !member.IsExtension && !properties.Exists(property => property.Item1 == member.JsonName))
            {
                bool isRead = member.Setting != MemberSetting.None || _spec.Construction is null;
                bool isRequired = isRead && (member.MustBeRead || ValueSchema.RefusesNone(member));
                properties.Add((member.JsonName, isRead ? _values.Of(member) : JsonText.True));
                if (isRequired)
                {
                    required.Add(member.JsonName);
                }
            }
        }

        _schema.Add("type", "\"object\"");
        _schema.Add("properties", JsonText.Object([.. properties]));
        _schema.Add("required", required.Count == 0 ? null : JsonText.Strings(required));
        _schema.Add("additionalProperties", _spec.ForbidsOthers && !_spec.Members.Any(static member => member.IsExtension) ? JsonText.False : null);
        foreach (MemberSpec member in _spec.Members)
        {
            AddMember(member);
        }

        foreach (TypeRuleSpec rule in _spec.Rules)
        {
            AddRule(rule);
        }

        if (_spec.ValidatesItself)
        {
            _unsaid.Add(JsonText.Object(("id", "\"custom\""), ("text", JsonText.String($"{_spec.DisplayName} checks itself"))));
        }

        _schema.Add("x-ordain-rules", _unsaid.Count == 0 ? null : JsonText.Array(_unsaid));
        return _schema.ToString();
    }

    /// <summary>Keeps a rule that a schema cannot say.</summary>
    private void Unsaid(MemberSpec? member, RuleSpec rule) => _unsaid.Add(JsonText.Object(
        ("id", JsonText.String(rule.Id)),
        ("member", JsonText.StringOrNone(member?.JsonName)),
        ("arguments", ArgumentsOf(rule)),
        ("expression", JsonText.StringOrNone(rule.ExpressionSource)),
        ("condition", JsonText.StringOrNone(rule.ConditionSource)),
        ("text", JsonText.StringOrNone(TextOf(rule))),
        ("source", JsonText.StringOrNone(rule.Source))));

    private static string? ArgumentsOf(RuleSpec rule) => rule switch
    {
        { Range: { MinimumText: { } minimum, MaximumText: { } maximum } } => JsonText.Strings([minimum, maximum]),
        { Kind: RuleKinds.Range or RuleKinds.Pattern or RuleKinds.Compare or RuleKinds.Scale or RuleKinds.MinorUnits or RuleKinds.Depth, Arguments.Count: > 0 } =>
            JsonText.Strings(rule.Arguments.Select(static argument => argument.Length > 0 && argument[0] == '"' ? LiteralText.Of(argument) : argument.TrimEnd('m', 'd'))),
        _ => null,
    };

    private static string? TextOf(RuleSpec rule)
    {
        string? condition = rule.Condition is null ? null : RuleProse.Describe(rule.Condition);
        string? expression = rule.Kind == RuleKinds.Invariant && rule.Expression is not null ? RuleProse.Describe(rule.Expression) : null;
        return expression is not null && condition is not null ? $"{expression} when {condition}" : expression ?? (condition is null ? null : "when " + condition);
    }

    private void AddMember(MemberSpec member)
    {
        var path = new MemberExpression { Type = TypeOf(member), Span = default, Path = new([StepOf(member)]) };
        bool allowsEmpty = member.Rules.Any(static rule => rule.AllowsEmpty);
        foreach (RuleSpec rule in member.Rules)
        {
            switch (rule.Kind)
            {
                case RuleKinds.Required when !rule.IsElement && member.Default is not null:
                    Require(member, rule, _conditions.HasValue(path, allowsEmpty));
                    break;
                case RuleKinds.RequiredWhen:
                    Imply(member, rule, _conditions.Of(rule.Condition!), _conditions.HasValue(path, allowsEmpty));
                    break;
                case RuleKinds.ForbiddenWhen:
                    Imply(member, rule, _conditions.Of(rule.Condition!), SchemaLogic.Not(_conditions.HasValue(path, allowsEmpty)));
                    break;
                case RuleKinds.Recommended or RuleKinds.Compare or RuleKinds.Custom or RuleKinds.Depth:
                    Unsaid(member, rule);
                    break;
            }
        }
    }

    private static PathStep StepOf(MemberSpec member) => new()
    {
        Name = member.Name,
        JsonName = member.JsonName,
        Type = TypeOf(member),
        IsNullableValue = member.Value.IsNullableValue,
    };

    private static RuleType TypeOf(MemberSpec member) => member.Value.Kind == ValueKind.Text ? RuleType.Text(true) : new RuleType(RuleTypeKind.Object, "", true);

    private void AddRule(TypeRuleSpec typeRule)
    {
        RuleSpec rule = typeRule.Rule;
        string? condition = rule.Condition is null ? JsonText.True : _conditions.Of(rule.Condition);
        switch (rule.Kind)
        {
            case RuleKinds.Invariant when rule.IsAdvice:
                // Advice breaks nothing.
                Unsaid(null, rule);
                break;
            case RuleKinds.Invariant:
                Imply(null, rule, condition, _conditions.Of(rule.Expression!));
                break;
            case RuleKinds.RequiredWhen or RuleKinds.ForbiddenWhen:
                var member = (MemberExpression)rule.Expression!;
                string? has = _conditions.HasValue(member);
                Imply(null, rule, SchemaLogic.All(condition, _conditions.HasOwner(member)), rule.Kind == RuleKinds.RequiredWhen ? has : SchemaLogic.Not(has));
                break;
            default:
                Unsaid(null, rule);
                break;
        }
    }

    private void Require(MemberSpec? member, RuleSpec rule, string? schema)
    {
        if (schema is null)
        {
            Unsaid(member, rule);
        }
        else
        {
            _schema.Require(schema);
        }
    }

    private void Imply(MemberSpec? member, RuleSpec rule, string? condition, string? then)
    {
        if (condition is null || then is null)
        {
            Unsaid(member, rule);
        }
        else if (condition == JsonText.True)
        {
            Require(member, rule, then);
        }
        else if (condition != JsonText.False && then != JsonText.True)
        {
            string what = member is null ? rule.Id : $"{rule.Id} {member.JsonName}";
            _schema.Require(JsonText.Object(("$comment", JsonText.String(TextOf(rule) is { } text ? $"{what}: {text}" : what)), ("if", condition), ("then", then)));
        }
    }
}
