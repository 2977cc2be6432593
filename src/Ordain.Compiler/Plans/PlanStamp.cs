using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>
/// A digest of all that analyzers take from a plan: what the fields come from, and the rules over them. Where it is the same in another assembly, nothing that
/// decides about the model was out of sight there, and nothing has changed since: no private member, and no other version of the contract or of this compiler.
/// </summary>
internal struct PlanStamp
{
    private ulong _hash;

    public static string Of(PlanDraft draft)
    {
        var stamp = new PlanStamp { _hash = 14695981039346656037 };
        stamp.Add(draft.Contract.Provider);
        foreach (ObjectDraft item in draft.Planner.Objects)
        {
            stamp.Add(item);
        }

        return stamp._hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The stamp that a model of another assembly carries; null when it has none for the contract.</summary>
    public static string? On(INamedTypeSymbol model, INamedTypeSymbol contract)
    {
        foreach (AttributeData attribute in model.GetAttributes())
        {
            if (attribute.Is(OrdainNames.PlanStamp) && attribute.Positional(0) is INamedTypeSymbol named && SymbolEqualityComparer.Default.Equals(named, contract))
            {
                return attribute.Positional(1) as string;
            }
        }

        return null;
    }

    private void Add(ObjectDraft item)
    {
        Add(item.Name);
        Add(item.Spec.TypeName);
        Add(item.Source?.SourceName());
        Add(item.IsOverRoot);
        Add(item.SourceCanBeNull);
        Add(item.Spec.Polymorphic is not null);
        foreach (TypeRuleSpec rule in item.Spec.Rules)
        {
            Add(rule.Rule);
            AddCount(rule.Target.Count);
        }

        foreach (MemberDraft member in item.Members)
        {
            Add(member.Spec);
            Add(member.IsOfView);
            Add(member.Child?.Name);
            Add(member.List is { Conversion.IsDirect: true });
            foreach (ModelMatch match in member.Matches)
            {
                Add(match.Convert);
            }

            foreach (SourceSpec source in member.Sources)
            {
                Add(source);
            }

            AddAll(member.Values);
        }
    }

    private void Add(MemberSpec member)
    {
        Add(member.Name);
        Add(member.JsonName);
        Add(member.Value);
        Add(member.IsWritten);
        Add(member.OmitsDefault);
        Add(member.OmitsEmpty);
        Add(member.OmitsHollow);
        Add(member.Default is not null);
        Add(member.Money is not null);
        AddCount(member.LocaleSeparator);
        foreach (RuleSpec rule in member.Rules)
        {
            Add(rule);
        }
    }

    private void Add(ValueSpec value)
    {
        Add(value.TypeName);
        AddCount((int)value.Kind);
        Add(value.CanBeNull);
        Add(value.Pattern);
        foreach (string name in value.Names)
        {
            Add(name);
        }

        if (value.Element is { } element)
        {
            Add(element);
        }
    }

    private void Add(RuleSpec rule)
    {
        Add(rule.Kind);
        Add(rule.Id);
        AddCount(rule.Level);
        Add(rule.AllowsEmpty);
        Add(rule.CurrencyMember);
        Add(rule.Pattern);
        Add(rule.ConditionSource);
        Add(rule.ExpressionSource);
        Add(rule.IsAdvice);
        Add(rule.Range is { ExcludesMinimum: true });
        Add(rule.Range is { ExcludesMaximum: true });
        foreach (string argument in rule.Arguments)
        {
            Add(argument);
        }
    }

    private void Add(SourceSpec source)
    {
        switch (source)
        {
            case ValueSource value:
                Add("value");
                Add(value);
                break;
            case JoinedSource joined:
                Add("joined");
                foreach (ValueSource part in joined.Parts)
                {
                    Add(part);
                }

                break;
            case MoneySource money:
                Add("money");
                Add(money.Amount);
                Add(money.Currency is not null);
                if (money.Currency is { } currency)
                {
                    Add(currency);
                }

                break;
            case ObjectSource @object:
                Add("object");
                Add(@object.View);
                Add(@object.Path);
                AddAll(@object.Presence);
                break;
            case ListSource list:
                Add("list");
                Add(list.List);
                Add(list.Path);
                break;
            case InitialSource initial:
                Add("initial");
                Add(initial.Member);
                break;
        }
    }

    /// <summary>What a method makes of the value is not looked at: in another assembly a private one cannot even be seen.</summary>
    private void Add(ValueSource value)
    {
        Add(value.Path);
        Add(value.Conversion.IsDirect);
        Add(value.Conversion.IsOwn);
    }

    private void AddAll(IReadOnlyCollection<PathSpec> paths)
    {
        AddCount(paths.Count);
        foreach (PathSpec path in paths)
        {
            Add(path);
        }
    }

    private void Add(PathSpec path)
    {
        Add(path.FromRoot);
        Add(path.IsText);
        Add(path.Default is not null);
        foreach (StepSpec step in path.Steps)
        {
            Add(step.Name);
            Add(step.CanBeNull);
        }
    }

    private void Add(bool value) => AddCount(value ? 1 : 0);

    private void Add(string? text)
    {
        AddCount(text?.Length ?? -1);
        foreach (char c in text ?? "")
        {
            AddCount(c);
        }
    }

    /// <summary>FNV-1a: it is the same in every process, and nobody has to be kept from finding another plan with the same one.</summary>
    private void AddCount(int value) => _hash = unchecked((_hash ^ (uint)value) * 1099511628211);
}
