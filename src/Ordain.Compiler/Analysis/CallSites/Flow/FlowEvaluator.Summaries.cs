using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Analysis.CallSites.Summaries;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Calls of methods whose code is at hand: what they do is known beforehand.</summary>
internal sealed partial class FlowEvaluator
{
    private readonly List<FlowState> _interrupted = [];

    /// <summary>The states in which methods that were called in the last run may have thrown.</summary>
    public IReadOnlyList<FlowState> Interrupted => _interrupted;

    /// <summary>What the called method does. Where nothing depends on it, it is not looked at.</summary>
    private MethodSummary SummaryOf(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var sites = new HashSet<Site>();
        foreach (FlowValue argument in arguments)
        {
            foreach (Site site in argument.Sites)
            {
                // One object under two names: what is done to one is done to the other.
                if (!sites.Add(site))
                {
                    return MethodSummary.Unknown;
                }
            }
        }

        return sites.Count > 0 || (invocation.Type?.WithoutNullable() is INamedTypeSymbol type && context.Model.IsOrder(type))
            ? context.Model.Summaries.Of(invocation.TargetMethod, context.Depth, context.Cancellation)
            : MethodSummary.Unknown;
    }

    private static FlowValue?[] ByOrdinal(IInvocationOperation invocation, List<FlowValue> arguments)
    {
        var given = new FlowValue?[invocation.TargetMethod.Parameters.Length];
        for (int i = 0; i < arguments.Count; i++)
        {
            if (invocation.Arguments[i].Parameter is { } parameter)
            {
                given[parameter.Ordinal] = arguments[i];
            }
        }

        return given;
    }

    /// <summary>Whether it is known what becomes of an argument.</summary>
    private bool IsKnown(MethodSummary summary, IParameterSymbol parameter, FlowValue argument)
    {
        if (argument.Sites.Count == 0 || summary.Of(parameter.Ordinal) is null || CallSiteModel.IsDraftPlace(parameter) || !_state.Resolve(argument).IsNotNull)
        {
            return false;
        }

        foreach (Site site in argument.Sites)
        {
            // A type between could have members of the same name.
            if (_state.Find(site) is not { } order || !SymbolEqualityComparer.Default.Equals(order.Type, parameter.Type))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryApply(MethodSummary summary, IParameterSymbol parameter, FlowValue argument, FlowValue?[] given, IInvocationOperation invocation)
    {
        if (!IsKnown(summary, parameter, argument) || summary.Of(parameter.Ordinal) is not { } effect)
        {
            return false;
        }

        if (effect.IsCopied)
        {
            listener?.Copy(argument);
            context.Recorder?.Copy(argument);
        }

        if (effect.Escapes)
        {
            return false;
        }

        if (effect.TouchesParts)
        {
            ShareParts(argument);
        }

        Interrupt(argument, [.. effect.Members.Select(static member => member.Name)]);
        foreach (Site site in argument.Sites)
        {
            FlowObject order = _state.Find(site)!;
            foreach (MemberSummary member in effect.Members)
            {
                FlowValue value = argument.OnlySite is null ? Fresh(null) : ValueOf(member.Value, given, invocation.Syntax);
                order = order with { Members = order.Members.With(member.Name, value) };
            }

            _state = _state.With(order);
        }

        return true;
    }

    /// <summary>The objects and lists in an order may be changed and kept, the order itself is not.</summary>
    private void ShareParts(FlowValue argument)
    {
        foreach (Site site in argument.Sites)
        {
            foreach (FlowValue part in _state.Find(site)!.Contents())
            {
                _state = _state.Share(part);
            }

            if (context.Recorder?.IsOrder(site) == true)
            {
                context.Recorder.Touch(site);
            }
        }
    }

    /// <summary>Whoever catches what the method throws does not know how far it came.</summary>
    private void Interrupt(FlowValue argument, List<string> members)
    {
        FlowState interrupted = _state;
        foreach (Site site in argument.Sites)
        {
            if (interrupted.Find(site) is { } order)
            {
                foreach (string member in members)
                {
                    order = order with { Members = order.Members.With(member, FlowValue.Unknown) };
                }

                interrupted = interrupted.With(order);
            }
        }

        _interrupted.Add(interrupted);
    }

    private FlowValue ValueOf(ValueSummary value, FlowValue?[] given, SyntaxNode place) =>
        value.Argument >= 0 && given[value.Argument] is { Sites.Count: 0 } argument
            ? argument
            : Fresh(null) with { Known = value.Known, IsDefaultName = value.IsDefaultName, Source = place };

    private FlowValue? ResultOf(IInvocationOperation invocation, MethodSummary summary, FlowValue?[] given)
    {
        if (summary.Result is not { } result)
        {
            return null;
        }

        if (result.Argument >= 0)
        {
            return given[result.Argument];
        }

        if (result.Type is not { } type || (type.IsGenericType && !SymbolEqualityComparer.Default.Equals(type, invocation.Type?.WithoutNullable())))
        {
            return null;
        }

        var made = new FlowObject { Site = context.SiteOf(invocation.Syntax), Type = type, IsOpaque = result.IsOpaque, IsCopy = true };
        foreach (MemberSummary member in result.Members)
        {
            made = made with { Members = made.Members.With(member.Name, ValueOf(member.Value, given, invocation.Syntax)) };
        }

        _state = _state.Forget(made.Site).With(made);
        return FlowValue.Of(made.Site);
    }
}
