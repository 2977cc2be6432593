using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>Collections as views of their elements.</summary>
internal sealed partial class ObjectPlanner
{
    private SourceSpec? ListSourceOf(MemberDraft draft, ObjectDraft owner, ModelMatch match, PathSpec path)
    {
        ITypeSymbol type = match.Last.Property.Type.WithoutNullable();
        if (_conversions.Read(match, draft.Property.Type) is { } conversion)
        {
            draft.Child = OwnElementOf(draft, owner);
            return new ValueSource(path, conversion);
        }

        if (match.Convert is not null || Collections.ElementOf(type) is not { } element || Collections.ElementOf(draft.Property.Type.WithoutNullable()) is not { } target)
        {
            return null;
        }

        string view = "";
        ConversionSpec? value = ConversionSpec.Direct;
        if (ElementObjectOf(draft, owner) is { } held)
        {
            if (_conversions.Read(element, target) is not null)
            {
                draft.Child = OwnElementOf(draft, owner);
            }
            else if (ModelIndex.ObjectIn(element) is { } item)
            {
                draft.Child = Plan(held.Type, held.Contract, held.Spec, new PlanScope(item, [], IsRoot: false, FieldPath: null), sourceCanBeNull: !draft.Spec.Value.Element!.CanBeNull && !item.IsValueType);
                view = draft.Child.Name;
            }
            else
            {
                return null;
            }
        }
        else if ((value = ElementConversion(element, target, draft.Spec.Value.Element!)) is null)
        {
            return null;
        }

        draft.List = ListOf(type, element, draft.Spec.Value.Element!, view, value, out bool isCopied);
        return new ListSource(draft.List.Name, path, isCopied, PassesRoot: false);
    }

    /// <summary>How an element that is a value is converted. In a collection that cannot hold nothing, nothing would become something else.</summary>
    private ConversionSpec? ElementConversion(ITypeSymbol element, ITypeSymbol target, ValueSpec spec) =>
        !spec.CanBeNull && (element.IsNullableValue() || element.NullableAnnotation == NullableAnnotation.Annotated) ? null
        : _conversions.Read(element, target) ?? (IsNumber(spec) ? _money.AmountIn(element, target) : null);

    private ListPlan ListOf(ITypeSymbol type, ITypeSymbol element, ValueSpec target, string view, ConversionSpec conversion, out bool isCopied)
    {
        CollectionShape shape = Collections.ShapeOf(type);
        isCopied = shape is CollectionShape.Collection or CollectionShape.Enumerable;
        string elementName = element.SourceName() + (element.IsReferenceType ? "?" : "");
        string elementType = view.Length > 0 ? $"{_prefix}{view}" : target.TypeName;
        var list = new ListPlan
        {
            Name = "",
            SourceTypeName = isCopied ? $"global::System.Collections.Generic.IReadOnlyList<{elementName}>" : type.SourceName(),
            LengthName = shape is CollectionShape.Array or CollectionShape.ImmutableArray ? "Length" : "Count",
            IsImmutableArray = shape == CollectionShape.ImmutableArray,
            ElementTypeName = target.CanBeNull ? elementType + "?" : elementType,
            ItemCanBeNull = element.IsReferenceType || element.IsNullableValue(),
            View = view,
            Conversion = conversion,
            ReadsRoot = false,
            RootTypeName = _model.SourceName(),
        };
        if (_lists.Find(known => known with { Name = "" } == list) is { } same)
        {
            return same;
        }

        list = list with { Name = "List" + Literals.Int32(_lists.Count + 1) };
        _lists.Add(list);
        return list;
    }

    private ValueSource? DictionarySourceOf(MemberDraft draft, ObjectDraft owner, ModelMatch match, PathSpec path)
    {
        if (_conversions.Read(match, draft.Property.Type) is not { } conversion)
        {
            return null;
        }

        draft.Child = OwnElementOf(draft, owner);
        return new ValueSource(path, conversion);
    }

    /// <summary>The contract's own objects in a collection that the model holds; null where they are contracts, which check and write themselves.</summary>
    private ObjectDraft? OwnElementOf(MemberDraft draft, ObjectDraft owner) =>
        draft.Spec.Value.Element is { Kind: ValueKind.Object } && ElementObjectOf(draft, owner) is { } held ? PlanOwn(held.Type, held.Contract, held.Spec) : null;

    /// <summary>The object in a collection or a dictionary; null when it holds values.</summary>
    private (INamedTypeSymbol Type, ContractSymbol Contract, ObjectSpec Spec)? ElementObjectOf(MemberDraft draft, ObjectDraft owner)
    {
        if (draft.Spec.Value.Element is not { Kind: ValueKind.Object or ValueKind.Contract } element)
        {
            return null;
        }

        ITypeSymbol type = draft.Property.Type.WithoutNullable();
        ITypeSymbol? held = draft.Spec.Value.Kind == ValueKind.Dictionary
            ? Collections.FindInterface((INamedTypeSymbol)type, "System.Collections.Generic.IReadOnlyDictionary", "System.Collections.Generic.IDictionary")?.TypeArguments[1]
            : Collections.ElementOf(type);
        return held is null ? null : ObjectOf(held, owner);
    }
}
