using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

internal sealed partial class FlowEvaluator
{
    private FlowValue EvaluateAssignment(ISimpleAssignmentOperation assignment)
    {
        // Left before right, as the program does; a member's object is known only then.
        FlowValue owner = assignment.Target is IPropertyReferenceOperation property ? EvaluateOwner(property) : FlowValue.Unknown;
        FlowValue value = Stored(assignment.Value, Evaluate(assignment.Value));
        return assignment.Target is IPropertyReferenceOperation target ? AssignProperty(target, owner, value) : Assign(assignment.Target, value);
    }

    private FlowValue EvaluateCompound(ICompoundAssignmentOperation compound)
    {
        FlowValue before = Evaluate(compound.Target);
        FlowValue value = Evaluate(compound.Value);
        Operate(compound.OperatorMethod, before);
        Operate(compound.OperatorMethod, value);
        return Assign(compound.Target, FlowArithmetic.Evaluate(compound.OperatorKind, compound.Type, compound.OperatorMethod, _state.Resolve(before), _state.Resolve(value)) is { } known
            ? FlowValue.Of(known, compound.Syntax)
            : Fresh(compound.Type));
    }

    /// <summary>The compiler's temporaries hold values, or stand for what will be assigned: then the member's object is kept.</summary>
    private FlowValue EvaluateCapture(IFlowCaptureOperation capture)
    {
        if (capture.Value is IPropertyReferenceOperation property)
        {
            FlowValue owner = EvaluateOwner(property);
            _state = _state.With(context.OwnerSlotOf(capture.Id), owner);
            FlowValue read = ReadProperty(property, owner);
            _state = _state.With(context.SlotOf(capture.Id), read);
            return read;
        }

        // A captured struct is a copy as well: "with" changes it.
        FlowValue value = Stored(capture.Value, Evaluate(capture.Value));
        _state = _state.With(context.SlotOf(capture.Id), value).With(context.OwnerSlotOf(capture.Id), null);
        return value;
    }

    private FlowValue Assign(IOperation target, FlowValue value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignVariable(local.Local, value, target);
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                AssignVariable(parameter, value, target);
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref } parameter } when context.Recorder is not null:
                // The caller has it, under a name of its own.
                AssignVariable(parameter, value, target);
                _state = _state.Share(value);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, EvaluateOwner(property), value);
                break;
            case IFlowCaptureReferenceOperation reference:
                AssignCaptured(reference, value);
                break;
            case IArrayElementReferenceOperation element:
                FlowValue array = Evaluate(element.ArrayReference);
                AssignElement(array, IndexOf(element), value, target);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value);
                break;
            case IParenthesizedOperation parenthesized:
                Assign(parenthesized.Operand, value);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value);
                break;
            case IDiscardOperation:
                break;
            case IFieldReferenceOperation field:
                Evaluate(field.Instance);
                Leave(value, target, CallSiteModel.IsDraftPlace(field.Field));
                break;
            default:
                foreach (IOperation child in target.ChildOperations)
                {
                    Leave(Evaluate(child), child);
                }

                Leave(value, target);
                break;
        }

        return value;
    }

    private void AssignVariable(ISymbol variable, FlowValue value, IOperation place)
    {
        if (context.IsShared(variable))
        {
            Leave(value, place, context.IsCopiedElsewhere(variable));
        }
        else
        {
            _state = _state.With(context.SlotOf(variable), value);
        }
    }

    private void AssignCaptured(IFlowCaptureReferenceOperation reference, FlowValue value)
    {
        List<IOperation> targets = context.TargetsOf(reference.Id);
        bool isCertain = targets.Count == 1;
        foreach (IOperation target in targets)
        {
            switch (target)
            {
                case IPropertyReferenceOperation property when isCertain && _state.Variables[context.OwnerSlotOf(reference.Id)] is { } owner:
                    AssignProperty(property, owner, value);
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation or IFieldReferenceOperation when isCertain:
                    Assign(target, value);
                    break;
                case ILocalReferenceOperation local when !context.IsShared(local.Local):
                    _state = _state.With(context.SlotOf(local.Local), ReadVariable(local.Local).Weaken());
                    _state = _state.Share(value);
                    break;
                default:
                    // Which of several is assigned is not known: all that they could be is unknown.
                    Leave(value, reference);
                    if (_state.Variables[context.OwnerSlotOf(reference.Id)] is { } any)
                    {
                        _state = _state.Share(any);
                    }

                    break;
            }
        }
    }

    private FlowValue AssignProperty(IPropertyReferenceOperation target, FlowValue owner, FlowValue value)
    {
        IPropertySymbol property = target.Property;
        if (property.IsIndexer)
        {
            FlowValue index = target.Arguments.Length == 1 ? Evaluate(target.Arguments[0].Value) : FlowValue.Unknown;
            AssignElement(owner, index, value, target);
            return value;
        }

        if (owner.Sites.Count == 0 || owner.MayBeOther)
        {
            Leave(value, target, CallSiteModel.IsDraftPlace(property));
        }

        bool isAuto = FlowContext.IsAuto(property);
        foreach (Site site in owner.Sites)
        {
            if (_state.Find(site) is not { } holder)
            {
                continue;
            }

            if (!isAuto || !IsMemberOf(holder, property))
            {
                // A setter with a body may do anything with the object and the value.
                _state = _state.Share(value).Share(owner);
                holder = _state.Find(site)! with { Members = default, IsOpaque = true };
            }
            else if (owner.OnlySite is not null)
            {
                holder = holder with { Members = holder.Members.With(property.Name, value) };
            }
            else
            {
                FlowValue before = holder.Members[property.Name] ?? FlowValue.Unknown;
                holder = holder with { Members = holder.Members.With(property.Name, before.Join(value)) };
            }

            _state = _state.With(holder);
            if (holder.IsShared)
            {
                _state = _state.Share(value);
            }
        }

        return value;
    }

    private void AssignElement(FlowValue collection, FlowValue index, FlowValue value, IOperation place)
    {
        if (_state.ObjectOf(collection) is { IsShared: false, HasAllItems: true } known
            && _state.Resolve(index).Constant is { Kind: RuleTypeKind.Number } number
            && number.Number >= 0 && number.Number < known.Items.Count)
        {
            var items = new List<FlowValue>(known.Items) { [(int)number.Number] = value };
            _state = _state.With(known with { Items = items.ToEquatableArray() });
            return;
        }

        Leave(value, place);
        _state = _state.Share(collection);
    }

    private FlowValue EvaluateOwner(IPropertyReferenceOperation property) => property.Instance is null ? FlowValue.Unknown : Evaluate(property.Instance);

    /// <summary>What a variable or a member gets: a struct is copied, and the copy is an object of its own, which is not followed.</summary>
    private static FlowValue Stored(IOperation source, FlowValue value)
    {
        IOperation given = Unwrapped(source);
        return value.Sites.Count > 0 && given is not (IObjectCreationOperation or IFlowCaptureReferenceOperation) && given.Type?.WithoutNullable() is { IsValueType: true, IsReadOnly: false }
            ? FlowValue.NotNull
            : value;
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation reference) => ReadProperty(reference, EvaluateOwner(reference));

    private FlowValue ReadProperty(IPropertyReferenceOperation reference, FlowValue owner)
    {
        IPropertySymbol property = reference.Property;
        if (property.IsStatic)
        {
            return ConstantValues.OfOpenEnumName(property) is { } name ? FlowValue.Of(name, reference.Syntax) : Fresh(property.Type);
        }

        if (property.IsIndexer)
        {
            return ReadElement(reference, owner);
        }

        if (owner.Sites.Count == 0)
        {
            return Fresh(property.Type);
        }

        if (property is { Name: "Count" or "Length", Type.SpecialType: SpecialType.System_Int32 } && _state.ObjectOf(owner) is { IsShared: false, HasAllItems: true } list && CallSiteModel.IsCollection(list.Type))
        {
            return FlowValue.Of(RuleValue.Of(RuleConstant.OfNumber(list.Items.Count)), reference.Syntax);
        }

        if (!FlowContext.IsAuto(property))
        {
            // What a getter with a body hands out is not followed.
            _state = property.Type.IsReferenceType ? _state.Share(owner) : _state;
            return Fresh(property.Type);
        }

        FlowValue? read = null;
        foreach (Site site in owner.Sites)
        {
            if (_state.Find(site) is { } holder)
            {
                FlowValue value = !IsMemberOf(holder, property) ? Fresh(property.Type) : ReadMember(holder, property, owner.OnlySite is not null);
                read = read is null ? value : read.Join(value);
            }
        }

        return read is null ? Fresh(property.Type) : owner.MayBeOther ? read.Weaken() : read;
    }

    /// <summary>Whether a property is the object's own of that name: a type between may have another that it hides.</summary>
    private static bool IsMemberOf(FlowObject holder, IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(property.ContainingType, holder.Type) || SymbolEqualityComparer.Default.Equals(RuleScope.FindMember(holder.Type, property.Name), property);

    /// <summary>What a member holds. What is not known gets a number, so that a condition on it counts for what is read later.</summary>
    private FlowValue ReadMember(FlowObject holder, IPropertySymbol property, bool isCertain)
    {
        bool isOfOrder = context.Recorder?.IsOrder(holder.Site) == true;
        if (isOfOrder)
        {
            context.Recorder!.Read(holder.Site, property);
        }

        FlowValue value = context.Model.Members.Read(holder, property, holder.Type as INamedTypeSymbol);
        if (!isCertain || holder.IsShared || value.Number != 0 || value.Known.Constant is not null || value.Sites.Count > 0)
        {
            return value;
        }

        FlowValue fresh = Fresh(property.Type) with { Known = value.Known, Source = value.Source, IsDefaultName = value.IsDefaultName };
        if (isOfOrder && holder.Members[property.Name] is null)
        {
            context.Recorder!.AddInitial(fresh.Number, holder.Site, property.Name);
        }

        _state = _state.With(holder with { Members = holder.Members.With(property.Name, fresh) });
        return fresh;
    }

    private FlowValue ReadElement(IPropertyReferenceOperation reference, FlowValue owner)
    {
        FlowValue index = FlowValue.Unknown;
        foreach (IArgumentOperation argument in reference.Arguments)
        {
            index = Evaluate(argument.Value);
            Leave(index, argument);
        }

        return ReadElement(owner, index, reference.Type);
    }

    private FlowValue ReadElement(IArrayElementReferenceOperation element)
    {
        FlowValue array = Evaluate(element.ArrayReference);
        return ReadElement(array, IndexOf(element), element.Type);
    }

    /// <summary>Where an element of an array is; of several dimensions that is not known.</summary>
    private FlowValue IndexOf(IArrayElementReferenceOperation element)
    {
        FlowValue index = FlowValue.Unknown;
        foreach (IOperation each in element.Indices)
        {
            index = Evaluate(each);
        }

        return element.Indices.Length == 1 ? index : FlowValue.Unknown;
    }

    private FlowValue ReadElement(FlowValue owner, FlowValue index, ITypeSymbol? type)
    {
        if (_state.ObjectOf(owner) is { IsShared: false, HasAllItems: true } known
            && _state.Resolve(index).Constant is { Kind: RuleTypeKind.Number } number
            && number.Number >= 0 && number.Number < known.Items.Count)
        {
            return known.Items[(int)number.Number];
        }

        _state = _state.Share(owner);
        return Fresh(type);
    }
}
