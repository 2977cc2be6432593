using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Emission;

/// <summary>The value of a field of a view, as C#.</summary>
/// <param name="view">The view.</param>
/// <param name="member">The field.</param>
/// <param name="prefix">What stands before the name of a view.</param>
/// <param name="defaults">What is computed in the place of no value: each has a class of its own.</param>
internal sealed class SourceExpression(ObjectPlan view, MemberPlan member, string prefix, List<DefaultSpec> defaults)
{
    private const string HasText = "global::Ordain.Rules.TextRules.HasText";
    private const string Joined = "global::Ordain.Rules.JoinedText.Of";

    private int _variables;

    /// <summary>The type of the field, with <c>?</c> whether or not it can be null.</summary>
    private string Nullable => member.TypeName + "?";

    public string Value()
    {
        if (member.Sources.Count == 0)
        {
            return member.CanBeNull ? "null" : "default!";
        }

        int last = member.Sources.Count - 1;
        string value = Source(member.Sources[last], out bool canBeNull);
        for (int i = last - 1; i >= 0; i--)
        {
            string earlier = Source(member.Sources[i], out bool earlierCanBeNull);
            if (!earlierCanBeNull)
            {
                (value, canBeNull) = (earlier, false);
            }
            else if (member.IsJoined)
            {
                string variable = Variable();
                value = $"{earlier} is {{ IsPresent: true }} {variable} && {HasText}({variable}) ? {variable} : ({value})";
            }
            else if (member.IsText)
            {
                string variable = Variable();
                value = $"({earlier}) is {{ }} {variable} && {HasText}({variable}) ? {variable} : ({value})";
            }
            else
            {
                value = $"({Nullable})({earlier}) ?? ({value})";
            }
        }

        return canBeNull && !member.CanBeNull && !member.IsJoined ? $"({Nullable})({value}) ?? default!" : value;
    }

    private string Source(SourceSpec source, out bool canBeNull)
    {
        switch (source)
        {
            case ValueSource value:
                string text = Value(value, member.IsJoined ? "string?" : Nullable, out canBeNull);
                return member.IsJoined ? $"{Joined}({text})" : text;
            case JoinedSource joined:
                canBeNull = true;
                return Join(joined) + (member.IsJoined ? "" : ".ToText()");
            case MoneySource money:
                return Money(money, out canBeNull);
            case ObjectSource @object:
                return Object(@object, out canBeNull);
            case ListSource list:
                return List(list, out canBeNull);
            case InitialSource initial:
                canBeNull = member.CanBeNull;
                return $"OrdainInitial.{ExpressionEmitter.Identifier(initial.Member)}";
            default:
                throw new InvalidOperationException($"There is no C# for {source.GetType().Name}.");
        }
    }

    private string Value(ValueSource value, string nullableType, out bool canBeNull)
    {
        string path = Path(value.Path, out canBeNull);
        if (value.Conversion.IsDirect)
        {
            return path;
        }

        if (!canBeNull)
        {
            return string.Format(System.Globalization.CultureInfo.InvariantCulture, value.Conversion.Template, path);
        }

        string variable = Variable();
        return $"({path}) is {{ }} {variable} ? ({nullableType})({string.Format(System.Globalization.CultureInfo.InvariantCulture, value.Conversion.Template, variable)}) : null";
    }

    private string Join(JoinedSource joined)
    {
        var parts = new List<string>();
        foreach (ValueSource part in joined.Parts)
        {
            parts.Add(Value(part, "string?", out _));
        }

        return $"{Joined}({string.Join(", ", parts)})";
    }

    private string Money(MoneySource money, out bool canBeNull)
    {
        string currency = money.Currency is null ? "null" : Value(money.Currency, "string?", out _);
        string amount = Value(money.Amount, "decimal?", out canBeNull);
        if (!canBeNull)
        {
            return $"new global::Ordain.Money({amount}, {currency})";
        }

        string variable = Variable();
        return $"({amount}) is {{ }} {variable} ? ({Nullable})new global::Ordain.Money({variable}, {currency}) : null";
    }

    private string Object(ObjectSource @object, out bool canBeNull)
    {
        string root = @object.PassesRoot ? $", {Root}" : "";
        string path = Path(@object.Path, out canBeNull);
        if (@object.Path.Steps.Count > 0)
        {
            if (!canBeNull || !member.CanBeNull)
            {
                canBeNull = false;
                return $"new {prefix}{@object.View}({path}{root})";
            }

            string variable = Variable();
            return $"({path}) is {{ }} {variable} ? new {prefix}{@object.View}({variable}{root}) : ({Nullable})null";
        }

        string made = $"new {prefix}{@object.View}({path}{root})";
        var tests = new List<string>();
        foreach (PathSpec presence in @object.Presence)
        {
            // A composed object is over the same value as the paths that make it be there.
            string value = Path(presence with { FromRoot = presence.FromRoot || @object.Path.FromRoot }, out bool valueCanBeNull);
            if (!valueCanBeNull)
            {
                canBeNull = false;
                return made;
            }

            tests.Add(presence.IsText ? $"{HasText}({value})" : $"({value}) is not null");
        }

        canBeNull = true;
        return $"{string.Join(" || ", tests)} ? {made} : ({Nullable})null";
    }

    private string List(ListSource list, out bool canBeNull)
    {
        string root = list.PassesRoot ? $", {Root}" : "";
        string path = Path(list.Path, out canBeNull);
        string items(string item) => list.IsCopied ? $"global::Ordain.Rules.Walk.List({item})" : item;
        if (!canBeNull)
        {
            return $"new {prefix}{list.List}({items(path)}{root})";
        }

        string variable = Variable();
        return $"({path}) is {{ }} {variable} ? new {prefix}{list.List}({items(variable)}{root}) : ({Nullable})null";
    }

    private string Root => view.IsOverRoot ? "_source" : "_root";

    private string Path(PathSpec path, out bool canBeNull)
    {
        int plain = path.Steps.Count - (path.Default is null ? 0 : 1);
        string text = Walk(path.FromRoot ? Root : "_source", view.SourceCanBeNull && !path.FromRoot, path.Steps, plain, out canBeNull);
        return path.Default is { } @default ? Defaulted(path, text, ref canBeNull, @default) : text;
    }

    /// <summary>Without the object that would hold it, a member has no default either.</summary>
    private string Defaulted(PathSpec path, string holder, ref bool canBeNull, DefaultSpec @default)
    {
        string variable = Variable();
        string name = ExpressionEmitter.Identifier(path.Steps[path.Steps.Count - 1].Name);
        bool isHeld = !canBeNull;
        canBeNull |= @default.CanBeNull;
        if (isHeld)
        {
            return Value(holder);
        }

        string holding = Variable();
        return $"({holder} is {{ }} {holding} ? ({@default.TypeName}?){Value(holding)} : null)";

        string Value(string held) => path.IsText
            ? $"({held}.{name} is {{ }} {variable} && {HasText}({variable}) ? {variable} : {Other(held)})"
            : $"({held}.{name} ?? {Other(held)})";

        string Other(string held) => @default.Constant
            ?? (@default.Computed is null ? Walk(held, false, @default.Steps, @default.Steps.Count, out _) : $"{ComputedDefault.NameOf(IndexOf(@default))}.Of({held})");
    }

    private int IndexOf(DefaultSpec @default)
    {
        if (!defaults.Contains(@default))
        {
            defaults.Add(@default);
        }

        return defaults.IndexOf(@default);
    }

    private static string Walk(string text, bool isNull, EquatableArray<StepSpec> steps, int count, out bool canBeNull)
    {
        canBeNull = isNull;
        for (int i = 0; i < count; i++)
        {
            text += (isNull ? "?." : ".") + ExpressionEmitter.Identifier(steps[i].Name);
            isNull = steps[i].CanBeNull;
            canBeNull |= isNull;
        }

        return text;
    }

    private string Variable() => "v" + Literals.Int32(++_variables);
}
