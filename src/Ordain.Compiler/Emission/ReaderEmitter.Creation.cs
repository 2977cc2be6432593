using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

internal sealed partial class ReaderEmitter
{
    private void EmitCreation(ConstructionSpec construction)
    {
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i] is { MustBeRead: true, IsExtension: false })
            {
                _source.Line($"reader.Require({IsSeen(i)}, {Literals.String(_spec.Members[i].JsonName)}, {Literals.String(_spec.Members[i].Name)});");
            }
        }

        EmitMinorUnits();
        _source.Open("if (reader.HasProblems)").Line("return default;").Close().Line();
        string creation = Creation(construction);
        if (NeedsOriginal(out string isComplete))
        {
            // What only an initializer can set, and JSON does not have, keeps what the type's own code gives it.
            _source.Line($"{_spec.TypeName} original = {isComplete} ? default! : {creation}{Initializer(construction, isOriginal: true)};");
        }

        _source.Line($"{_spec.TypeName} result = {creation}{Initializer(construction, isOriginal: false)};");
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (member is { Setting: MemberSetting.Setter, KeepsInitial: true })
            {
                _source.Open($"if ({IsSeen(i)})").Line($"result.{ExpressionEmitter.Identifier(member.Name)} = {_locals[member.Name]}{Forgiving(member)};").Close();
            }
        }

        _source.Line("return result;");
    }

    /// <summary>An amount may stand before the currency in whose minor units it is.</summary>
    private void EmitMinorUnits()
    {
        foreach (MemberSpec member in _spec.Members)
        {
            if (IsRead(member) && member is { Value.Kind: ValueKind.Decimal, Money: { Form: MoneyForm.MinorUnits, Decimals: null, CurrencyMember: { } currency } })
            {
                string local = _locals[member.Name];
                string names = $"{Literals.String(member.JsonName)}, {Literals.String(member.Name)}";
                string conversion = $"reader.FromMinorUnits({local}{(member.Value.IsNullableValue ? ".GetValueOrDefault()" : "")}, {CodeOf(currency)}, {names})";
                _source.Line($"{local} = {(member.Value.IsNullableValue ? $"{local} is null ? null : " : "")}{conversion};");
            }
        }
    }

    /// <summary>The currency that was read, as an expression of the type <c>string?</c>.</summary>
    private string CodeOf(string currency)
    {
        foreach (MemberSpec member in _spec.Members)
        {
            if (member.Name == currency)
            {
                string local = _locals[currency];
                string code = member.Value.Kind switch
                {
                    ValueKind.Enum when member.Value.IsNullableValue => $"({local} is null ? null : {EnumNameEmitter.MethodOf(member.Value)}({local}.GetValueOrDefault()))",
                    ValueKind.Enum => $"{EnumNameEmitter.MethodOf(member.Value)}({local})",
                    ValueKind.OpenEnum => $"{local}{(member.Value.CanBeNull ? "?." : ".")}WireName",
                    _ => local,
                };
                return member.Default is ConstantExpression { Value: { } @default } ? $"({code} ?? {Literals.String(@default.Display)})" : code;
            }
        }

        return "null";
    }

    private string Creation(ConstructionSpec construction)
    {
        var arguments = new List<string>();
        foreach (ArgumentSpec argument in construction.Arguments)
        {
            arguments.Add(_locals.TryGetValue(argument.Member, out string? local) ? local + "!" : argument.Default);
        }

        return $"new {_spec.TypeName}({string.Join(", ", arguments)})";
    }

    private bool NeedsOriginal(out string isComplete)
    {
        var conditions = new List<string>();
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i] is { Setting: MemberSetting.Initializer, KeepsInitial: true })
            {
                conditions.Add(IsSeen(i));
            }
        }

        isComplete = string.Join(" && ", conditions);
        return conditions.Count > 0;
    }

    private string Initializer(ConstructionSpec construction, bool isOriginal)
    {
        var settings = new List<string>();
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (member.Setting is not (MemberSetting.Initializer or MemberSetting.Setter) || (member.KeepsInitial && (isOriginal || member.Setting == MemberSetting.Setter)))
            {
                continue;
            }

            string name = ExpressionEmitter.Identifier(member.Name);
            string value = _locals[member.Name] + Forgiving(member);
            settings.Add($"{name} = {(member.KeepsInitial ? $"{IsSeen(i)} ? {value} : original.{name}" : value)}");
        }

        foreach (string forced in construction.Forced)
        {
            settings.Add($"{ExpressionEmitter.Identifier(forced)} = {(_locals.TryGetValue(forced, out string? local) ? local + "!" : NoValue)}");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }

    private static string Forgiving(MemberSpec member) => member.Value is { CanBeNull: true, IsNullableValue: false } ? "!" : "";
}
