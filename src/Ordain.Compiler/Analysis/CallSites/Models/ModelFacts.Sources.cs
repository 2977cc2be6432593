using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>From the sources of a field to its value, as <see cref="Emission.SourceExpression"/> has it computed.</summary>
internal sealed partial class ModelFacts
{
    /// <summary>What a field gets.</summary>
    public ModelValue Read(MemberDraft member)
    {
        if (!member.IsOfView)
        {
            return Held(member, ReadMember(holder, member.Property), member.Property.Name);
        }

        if (member.Sources.Count == 0)
        {
            return member.Spec.Value.CanBeNull ? ModelValue.Null : ModelValue.Unknown;
        }

        for (int i = 0; i < member.Sources.Count - 1; i++)
        {
            ModelValue value = Read(member, member.Sources[i], i);
            bool? isThere = IsThere(value.Known, member.Spec.Value.Kind == ValueKind.Text);
            if (isThere != false)
            {
                return isThere == true ? value : ModelValue.Unknown;
            }
        }

        return Read(member, member.Sources[member.Sources.Count - 1], member.Sources.Count - 1);
    }

    /// <summary>Whether there is a value: blank text is none, and of a text that is not known nobody can tell.</summary>
    private static bool? IsThere(RuleValue value, bool isText) =>
        value.IsNull ? false
        : !value.IsNotNull ? null
        : !isText ? true
        : value.Constant is { } text ? !string.IsNullOrWhiteSpace(text.Text)
        : null;

    private ModelValue Read(MemberDraft member, SourceSpec source, int index)
    {
        switch (source)
        {
            case ValueSource value when index < member.Matches.Count && member.Matches[index].Convert is not null:
                return Follow(value.Path) is { Value: var given } && Defaulted(value.Path, state.Resolve(given)).IsNull ? ModelValue.Null with { Origin = given } : ModelValue.Unknown;
            case ValueSource value:
                return Converted(member, value, member.Property.Type);
            case JoinedSource joined:
                return joined.Parts.All(part => Follow(part.Path) is { Value: var text } && Defaulted(part.Path, state.Resolve(text)).IsNull) ? ModelValue.Null : ModelValue.Unknown;
            case MoneySource money:
                ModelValue amount = Converted(member: null, money.Amount, model.Compilation.GetSpecialType(SpecialType.System_Decimal));
                return new ModelValue(amount.Known.IsNull || amount.Known.Constant is null ? amount.Known : RuleValue.NotNull)
                {
                    Origin = amount.Origin,
                    Amount = amount,
                    Currency = money.Currency is { } currency ? Converted(member: null, currency, model.Compilation.GetSpecialType(SpecialType.System_String)) : ModelValue.Null,
                };
            case ObjectSource @object when @object.Path.Steps.Count > 0:
                return Follow(@object.Path) is { Value: var held } ? ObjectAt(member, held, PlaceOf(@object.Path)) : ModelValue.Unknown;
            case ObjectSource @object:
                return Composed(member, @object);
            case ListSource list:
                return Follow(list.Path) is { Value: var items } ? ListAt(member, items, PlaceOf(list.Path)) : ModelValue.Unknown;
            default:
                return ModelValue.Unknown;
        }
    }

    private ModelValue Converted(MemberDraft? member, ValueSource source, ITypeSymbol target)
    {
        if (Follow(source.Path) is not { } found)
        {
            return ModelValue.Unknown;
        }

        RuleValue known = ModelConversions.Convert(Defaulted(source.Path, state.Resolve(found.Value)), source.Conversion, found.Property.Type, target);
        return member is not null && source.Conversion.IsDirect && known.IsNotNull
            ? Held(member, found.Value, PlaceOf(source.Path)) with { Known = known }
            : new ModelValue(known) { Origin = found.Value };
    }

    /// <summary>A value of the contract's own type.</summary>
    private ModelValue Held(MemberDraft member, FlowValue value, string where)
    {
        var held = new ModelValue(state.Resolve(value)) { Origin = value };
        if (state.ObjectOf(value) is not { } found)
        {
            return held;
        }

        switch (member.Spec.Value.Kind)
        {
            case ValueKind.Money:
                return held with { Amount = Part("Amount"), Currency = Part("Currency") };
            case ValueKind.Object when member.Child is { Source: null } child:
                return held with { Object = Inner(child, found, where) };
            case ValueKind.Collection when found is { HasAllItems: true, IsShared: false }:
                return held with { Items = [.. found.Items.Select(item => ItemOf(member, item, where))] };
            default:
                return held;
        }

        ModelValue? Part(string name) => RuleScope.FindMember(found.Type, name) is IPropertySymbol part && ReadMember(found, part) is var value ? new ModelValue(state.Resolve(value)) { Origin = value } : null;
    }

    private ModelValue ObjectAt(MemberDraft member, FlowValue value, string where)
    {
        RuleValue known = state.Resolve(value);

        // What cannot be null in the contract is a view over nothing.
        return known.IsNull && !member.Spec.Value.CanBeNull ? ModelValue.Unknown : new ModelValue(known)
        {
            Origin = value,
            Object = member.Child is { Source: not null } child && state.ObjectOf(value) is { } held ? Inner(child, held, where) : null,
        };
    }

    /// <summary>An object whose fields come from what is around it: it is there when one of them has a value.</summary>
    private ModelValue Composed(MemberDraft member, ObjectSource source)
    {
        bool? isThere = false;
        foreach (PathSpec presence in source.Presence)
        {
            PathSpec path = presence with { FromRoot = presence.FromRoot || source.Path.FromRoot };
            bool? has = !path.CanBeNull ? true : Follow(path) is { Value: var value } ? IsThere(Defaulted(path, state.Resolve(value)), path.IsText) : null;
            isThere = isThere == true || has == true ? true : isThere is null || has is null ? null : false;
        }

        return new ModelValue(isThere switch { true => RuleValue.NotNull, false when member.Spec.Value.CanBeNull => RuleValue.Null, _ => RuleValue.Unknown })
        {
            Object = member.Child is { Source: not null } child ? Inner(child, source.Path.FromRoot ? root : holder, source.Path.FromRoot ? "" : place) : null,
        };
    }

    private ModelValue ListAt(MemberDraft member, FlowValue value, string where)
    {
        var list = new ModelValue(state.Resolve(value)) { Origin = value };
        return state.ObjectOf(value) is { HasAllItems: true, IsShared: false } found && CallSiteModel.IsCollection(found.Type)
            ? list with { Items = [.. found.Items.Select(item => ItemOf(member, item, where))] }
            : list;
    }

    private ModelValue ItemOf(MemberDraft member, FlowValue item, string where)
    {
        RuleValue known = state.Resolve(item);
        bool isConverted = member.List is { View.Length: 0, Conversion.IsDirect: false };
        return new ModelValue(isConverted && !known.IsNull ? RuleValue.Unknown : known)
        {
            Origin = item,
            Object = member.Child is { } child && state.ObjectOf(item) is { } held ? Inner(child, held, where + "[]") : null,
        };
    }

    /// <summary>What stands in for no value is not looked at.</summary>
    private static RuleValue Defaulted(PathSpec path, RuleValue value) =>
        path.Default is null || IsThere(value, path.IsText) == true ? value : RuleValue.Unknown;

    /// <summary>The value at the end of a path, and the member that holds it; null when what is on the way is not known.</summary>
    private (FlowValue Value, IPropertySymbol Property)? Follow(PathSpec path)
    {
        FlowObject current = path.FromRoot ? root : holder;
        ITypeSymbol? declared = path.FromRoot ? plan.Model : draft.Source;
        for (int i = 0; ; i++)
        {
            // A type between may have another member of the name.
            if (i == path.Steps.Count || declared is null || RuleScope.FindMember(declared, path.Steps[i].Name) is not IPropertySymbol property
                || !SymbolEqualityComparer.Default.Equals(RuleScope.FindMember(current.Type, property.Name), property))
            {
                return null;
            }

            FlowValue value = ReadMember(current, property);
            if (i == path.Steps.Count - 1)
            {
                return (value, property);
            }

            RuleValue known = state.Resolve(value);
            if (known.IsNull)
            {
                return (FlowValue.Null with { Source = state.SourceOf(value) }, property);
            }

            if (!known.IsNotNull || state.ObjectOf(value) is not { } next)
            {
                return null;
            }

            (current, declared) = (next, property.Type.WithoutNullable());
        }
    }

    /// <summary>What a member holds; of types in other assemblies it is not known what they hold without being set, but for those of the contract and of the model.</summary>
    private FlowValue ReadMember(FlowObject owner, IPropertySymbol property)
    {
        INamedTypeSymbol? knower = SymbolEqualityComparer.Default.Equals(owner.Type.ContainingAssembly, model.Compilation.Assembly) ? owner.Type as INamedTypeSymbol
            : SymbolEqualityComparer.Default.Equals(owner.Type.ContainingAssembly, plan.Contract.Type.ContainingAssembly) && draft.Source is null ? plan.Contract.Type
            : owner.Type is INamedTypeSymbol type && plan.Types.Contains(type) ? plan.Model
            : null;
        return model.Members.Read(owner, property, knower);
    }
}
