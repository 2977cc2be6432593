using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Analysis.CallSites.Summaries;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

internal sealed partial class FlowEvaluator
{
    /// <summary>What the compiler calls the method that copies a record; no code can have a method of that name.</summary>
    private const string CloneName = "<Clone>$";

    private FlowValue EvaluateInvocation(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (method.Name == CloneName)
        {
            return EvaluateWith(invocation);
        }

        FlowValue instance = Evaluate(invocation.Instance);
        var arguments = new List<FlowValue>(invocation.Arguments.Length);
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            arguments.Add(EvaluateArgument(argument));
        }

        if (arguments.Count == 1 && ConstantValues.OfOpenEnumCall(method, _state.Resolve(arguments[0])) is { } name)
        {
            return FlowValue.Of(name, invocation.Syntax);
        }

        if (TryAdd(invocation, instance, arguments))
        {
            return Fresh(invocation.Type);
        }

        bool isHarmless = FlowCalls.IsHarmless(method);
        if (!isHarmless && _state.ObjectOf(instance) is { Type: { } type } && CallSiteModel.IsCollection(type))
        {
            // What is taken out of a list is no longer followed.
            Leave(instance, invocation);
        }
        else if (!isHarmless)
        {
            _state = _state.Share(instance);
        }

        MethodSummary summary = isHarmless || FlowCalls.IsOurs(method) ? MethodSummary.Unknown : SummaryOf(invocation, arguments);
        FlowValue?[] given = ByOrdinal(invocation, arguments);
        for (int i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter is not { } parameter)
            {
                continue;
            }

            if (CallSiteModel.TakesPayload(parameter))
            {
                // Also where nothing is known: that way may be right.
                listener?.Use(_state, arguments[i], invocation, CallSiteModel.ContractAt(parameter, method));
                if (!FlowCalls.IsOurs(method))
                {
                    _state = _state.Share(arguments[i]);
                }
            }
            else if (FlowCalls.SetsOf(parameter) is { } members)
            {
                SetMembers(arguments[i], members);
            }
            else if (!isHarmless && !FlowCalls.IsOurs(method) && !TryApply(summary, parameter, arguments[i], given, invocation))
            {
                Leave(arguments[i], invocation, CallSiteModel.IsDraftPlace(parameter));
            }
        }

        AssignReferences(invocation, summary, given);
        return ResultOf(invocation, summary, given) ?? Fresh(invocation.Type);
    }

    private FlowValue EvaluateArgument(IArgumentOperation argument)
    {
        if (argument.Parameter?.RefKind is RefKind.Out)
        {
            return FlowValue.Unknown;
        }

        FlowValue value = Evaluate(argument.Value);
        return argument.Parameter?.RefKind is null or RefKind.None ? Stored(argument.Value, value) : value;
    }

    /// <summary>The method says which members it sets: to what is not known, but for null.</summary>
    private void SetMembers(FlowValue argument, List<string> members)
    {
        Interrupt(argument, members);
        foreach (Site site in argument.Sites)
        {
            if (_state.Find(site) is { } target)
            {
                foreach (string member in members)
                {
                    FlowValue set = Fresh(null) with { Known = argument.OnlySite is null ? RuleValue.Unknown : RuleValue.NotNull };
                    target = target with { Members = target.Members.With(member, set) };
                }

                _state = _state.With(target);
            }
        }
    }

    /// <summary>What is passed by reference may be something else after the call.</summary>
    private void AssignReferences(IInvocationOperation invocation, MethodSummary summary, FlowValue?[] given)
    {
        foreach (IArgumentOperation argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && !(given[parameter.Ordinal] is { } value && IsKnown(summary, parameter, value)))
            {
                Assign(argument.Value, Fresh(argument.Value.Type));
            }
        }
    }

    /// <summary>An element that is added to a list that is followed.</summary>
    private bool TryAdd(IInvocationOperation invocation, FlowValue instance, List<FlowValue> arguments)
    {
        if (invocation.TargetMethod.Name != "Add" || arguments.Count != 1
            || _state.ObjectOf(instance) is not { IsShared: false, Type: INamedTypeSymbol type } list || !CallSiteModel.IsCollection(type) || list.Items.Count >= MaxItems)
        {
            return false;
        }

        FlowValue item = Stored(invocation.Arguments[0].Value, arguments[0]);
        _state = _state.With(list with { Items = new List<FlowValue>(list.Items) { item }.ToEquatableArray() });
        return true;
    }
}
