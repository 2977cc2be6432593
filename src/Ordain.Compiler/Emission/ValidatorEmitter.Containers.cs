using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>Dictionaries, and collections inside collections: one method for each level, which reports from the inside out.</summary>
internal sealed partial class ValidatorEmitter
{
    /// <summary>Whether the elements are checked one level after the other, and not in a single loop.</summary>
    private static bool IsLayered(ValueSpec value) => value.Kind == ValueKind.Dictionary || value is { Kind: ValueKind.Collection, Element.IsContainer: true };

    private void EmitLayers(MemberSpec member, string item)
    {
        if (!member.Value.HoldsObject && !Has(member, static rule => rule.IsElement))
        {
            return;
        }

        _source.Open();
        _source.Line("int mark = violations.Count;");
        _source.Line($"{LayerMethod(member, 1)}({item}, ref violations);");
        if (!member.IsExtension)
        {
            _source.Line($"violations.Nest(mark, {Literals.String(member.JsonName)}, {Literals.String(member.PlaceName)});");
        }

        _source.Close();
        int level = 1;
        for (ValueSpec? value = member.Value; value is { IsContainer: true }; value = value.Element, level++)
        {
            var layer = new SourceWriter();
            layer.Line(NoInlining);
            layer.Open($"private static void {LayerMethod(member, level)}({value.TypeName} items, ref global::Ordain.ViolationCollector violations)");
            new ValidatorEmitter(layer, _spec, _expressions).EmitLayer(member, value, level);
            layer.Close();
            _expressions.AddMethod(layer.ToString());
        }
    }

    private static string LayerMethod(MemberSpec member, int level) => $"Check{member.Name}{(level == 1 ? "" : Literals.Int32(level))}";

    private void EmitLayer(MemberSpec member, ValueSpec container, int level)
    {
        if (container.Kind == ValueKind.Dictionary)
        {
            _source.Open($"foreach (var entry in {CollectionLoop.WalkedEntries(container, "items")})");
            _source.Line($"{ValueCode.TypeOf(container.Element!)} element = entry.Value;");
        }
        else
        {
            CollectionLoop.Open(_source, container, "items");
        }

        _source.Line("int mark = violations.Count;");
        EmitLayerElement(member, container, container.Element!, level);
        if (container.Kind == ValueKind.Dictionary)
        {
            _source.Open("if (violations.Count > mark)");
            _source.Line($"string key = {KeyCode.Text(container.Key!, "entry.Key")};");
            _source.Line("violations.Nest(mark, key, key);");
            _source.Close();
            _source.Close();
        }
        else
        {
            _source.Line("violations.NestElement(mark, i);");
            CollectionLoop.Close(_source, container);
        }
    }

    private void EmitLayerElement(MemberSpec member, ValueSpec container, ValueSpec element, int level)
    {
        string held = ValueCode.Held(element, "element");
        string? present = ValueCode.Present(element, "element");
        int required = LevelRule(member, RuleKinds.Required, level);
        int unique = member.IsExtension ? LevelRule(member, RuleKinds.Unique, level) : -1;
        if (unique >= 0 && ExtensionNames.Of(_spec) is { Length: > 0 } names)
        {
            _source.Open($"if (entry.Key is {names})").Line($"violations.AddObject(Rules.{RuleTableEmitter.NameOf(member, unique)});").Close().Line();
        }

        if (required >= 0)
        {
            _source.Open($"if ({ValueCode.Absent(element, "element")})").Line($"violations.AddObject(Rules.{RuleTableEmitter.NameOf(member, required)});").Close();
            _source.Open("else");
        }
        else if (present is not null)
        {
            _source.Open($"if ({present})");
        }

        for (int i = 0; i < member.Rules.Count; i++)
        {
            RuleSpec rule = member.Rules[i];
            if (rule.Level == level && rule.Kind != RuleKinds.Unique && Violated(RuleTableEmitter.NameOf(member, i), rule, element, held) is { } violated)
            {
                _source.Open($"if ({violated})").Line($"violations.AddObject(Rules.{RuleTableEmitter.NameOf(member, i)});").Close();
            }
        }

        if (element.IsContainer)
        {
            _source.Line($"{LayerMethod(member, level + 1)}({held}, ref violations);");
        }
        else if (element.Kind is ValueKind.Object or ValueKind.Contract)
        {
            EmitLayerObject(member, element, held);
        }

        if (required >= 0 || present is not null)
        {
            _source.Close();
        }

        _source.Line();
    }

    private void EmitLayerObject(MemberSpec member, ValueSpec element, string held)
    {
        string validate = $"{(element.Kind == ValueKind.Contract ? "global::Ordain.Rules.NestedPayload" : "global::" + element.HelperName)}.Validate({held}, ref violations);";
        if (!element.IsRecursive)
        {
            _source.Line(validate);
            return;
        }

        _source.Open("if (violations.TryEnter())").Line(validate).Line("violations.Leave();").Close();
        _source.Open("else").Line($"violations.AddObject(Rules.{RuleTableEmitter.NameOf(member, IndexOf(member, RuleKinds.Depth))});").Close();
    }

    private static int LevelRule(MemberSpec member, string kind, int level)
    {
        for (int i = 0; i < member.Rules.Count; i++)
        {
            if (member.Rules[i].Kind == kind && member.Rules[i].Level == level)
            {
                return i;
            }
        }

        return -1;
    }
}
