using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Assignments of several at once.</summary>
internal sealed partial class FlowEvaluator
{
    private FlowValue EvaluateDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        IOperation right = deconstruction.Value;
        while (right is IConversionOperation { OperatorMethod: null } conversion)
        {
            right = conversion.Operand;
        }

        IOperation left = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        if (left is ITupleOperation targets && right is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            List<FlowValue> owners = OwnersOf(targets);
            var evaluated = new List<FlowValue>();
            foreach (IOperation element in values.Elements)
            {
                evaluated.Add(Stored(element, Evaluate(element)));
            }

            for (int i = 0; i < evaluated.Count; i++)
            {
                AssignPart(targets.Elements[i], owners[i], evaluated[i]);
            }
        }
        else
        {
            List<FlowValue> owners = left is ITupleOperation several ? OwnersOf(several) : [];
            Leave(Evaluate(deconstruction.Value), deconstruction);
            for (int i = 0; i < owners.Count; i++)
            {
                IOperation target = ((ITupleOperation)left).Elements[i];
                AssignPart(target, owners[i], Fresh(target.Type));
            }
        }

        return FlowValue.NotNull;
    }

    /// <summary>What the targets are members of, before anything is assigned: <c>(one, one.Number) = …</c> sets the member of what was there.</summary>
    private List<FlowValue> OwnersOf(ITupleOperation targets)
    {
        var owners = new List<FlowValue>();
        foreach (IOperation target in targets.Elements)
        {
            owners.Add(target is IPropertyReferenceOperation property ? EvaluateOwner(property) : FlowValue.Unknown);
            if (target is ITupleOperation or IArrayElementReferenceOperation)
            {
                foreach (IOperation part in target.Descendants())
                {
                    _state = _state.Share(Evaluate(part));
                }
            }
        }

        return owners;
    }

    private void AssignPart(IOperation target, FlowValue owner, FlowValue value)
    {
        switch (target)
        {
            case IPropertyReferenceOperation property:
                AssignProperty(property, owner, value);
                break;
            case ITupleOperation tuple:
                Leave(value, target);
                foreach (IOperation element in tuple.Elements)
                {
                    AssignPart(element, FlowValue.Unknown, Fresh(element.Type));
                }

                break;
            case IArrayElementReferenceOperation:
                Leave(value, target);
                break;
            default:
                Assign(target, value);
                break;
        }
    }
}
