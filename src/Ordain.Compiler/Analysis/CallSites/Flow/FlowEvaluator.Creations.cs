using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

internal sealed partial class FlowEvaluator
{
    /// <summary>Of a collection with more elements only that there are some is known.</summary>
    private const int MaxItems = 64;

    private FlowValue EvaluateCreation(IObjectCreationOperation creation)
    {
        var arguments = new List<FlowValue>(creation.Arguments.Length);
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            arguments.Add(EvaluateArgument(argument));
        }

        // While somebody types inside the braces nothing is missing yet.
        bool isBroken = creation.Syntax is BaseObjectCreationExpressionSyntax { ContainsDiagnostics: true };
        if (creation.Type is not INamedTypeSymbol type || !CallSiteModel.IsFollowed(type) || isBroken)
        {
            foreach (FlowValue argument in arguments)
            {
                Leave(argument, creation);
            }

            return FlowValue.Of(RuleValue.NotNull, creation.Syntax);
        }

        FlowObject made = new() { Site = context.SiteOf(creation.Syntax), Type = type, HasAllItems = CallSiteModel.IsCollection(type) };
        _state = _state.Forget(made.Site);
        if (creation.Constructor is { Parameters.IsEmpty: false } constructor)
        {
            made = MemberReader.SetsOnlyWhatItNames(constructor)
                ? made with { Members = MembersOf(creation, arguments) }
                : made with { IsOpaque = true, HasAllItems = false };
            if (made.IsOpaque)
            {
                foreach (FlowValue argument in arguments)
                {
                    Leave(argument, creation);
                }
            }
        }

        _state = _state.With(made);
        return FlowValue.Of(made.Site);
    }

    private static FlowMembers MembersOf(IObjectCreationOperation creation, List<FlowValue> arguments)
    {
        FlowMembers members = default;
        for (int i = 0; i < arguments.Count; i++)
        {
            if (creation.Arguments[i].Parameter is { } parameter)
            {
                members = members.With(parameter.Name, arguments[i]);
            }
        }

        return members;
    }

    private FlowValue EvaluateArray(IArrayCreationOperation array)
    {
        foreach (IOperation size in array.DimensionSizes)
        {
            Evaluate(size);
        }

        if (array.Initializer is not { } initializer || array.Type is not IArrayTypeSymbol { Rank: 1 })
        {
            foreach (IOperation element in array.Initializer?.ElementValues ?? [])
            {
                Leave(Evaluate(element), element);
            }

            return FlowValue.NotNull;
        }

        return MakeCollection(array, initializer.ElementValues);
    }

    private FlowValue EvaluateCollection(ICollectionExpressionOperation collection) => MakeCollection(collection, collection.Elements);

    private FlowValue MakeCollection(IOperation creation, ImmutableArray<IOperation> elements)
    {
        Site site = context.SiteOf(creation.Syntax);
        _state = _state.Forget(site);
        var items = new List<FlowValue>();
        bool hasAll = elements.Length <= MaxItems && CallSiteModel.IsSequence(creation.Type);
        foreach (IOperation element in elements)
        {
            if (element is ISpreadOperation spread)
            {
                // What is spread is copied element by element, and each of them has two holders from now on.
                hasAll = false;
                Leave(Evaluate(spread.Operand), spread);
                continue;
            }

            FlowValue item = Stored(element, Evaluate(element));
            if (items.Count < MaxItems)
            {
                items.Add(item);
            }
            else
            {
                Leave(item, element);
            }
        }

        if (creation.Type is null)
        {
            return FlowValue.NotNull;
        }

        _state = _state.With(new FlowObject { Site = site, Type = creation.Type, Items = items.ToEquatableArray(), HasAllItems = hasAll });
        return FlowValue.Of(site);
    }

    /// <summary><c>with</c>: a copy, whose members are assigned afterwards.</summary>
    private FlowValue EvaluateWith(IInvocationOperation clone)
    {
        FlowValue operand = Evaluate(clone.Instance);
        listener?.Copy(operand);
        context.Recorder?.Copy(operand);
        if (clone.Type is not INamedTypeSymbol type || !CallSiteModel.IsFollowed(type))
        {
            Leave(operand, clone);
            return FlowValue.NotNull;
        }

        Site site = context.SiteOf(clone.Syntax);
        FlowObject copy = new() { Site = site, Type = type, IsOpaque = true, IsCopy = true };
        if (_state.ObjectOf(operand) is { } original && !HasOwnCopy(type))
        {
            copy = original with
            {
                Site = site,
                IsCopy = true,
                IsOpaque = original.IsOpaque || original.IsShared,
                IsShared = false,
                Members = original.IsShared ? FinalMembers(original) : original.Members,
            };
        }
        else
        {
            // The copy holds the parts of something that is not known.
            _state = _state.Share(operand);
        }

        _state = _state.Forget(site);
        _state = _state.With(copy.Map(value => value.Without(site)));
        return FlowValue.Of(site);
    }

    /// <summary>Whether somebody wrote the constructor that copies: it may do more than that.</summary>
    private static bool HasOwnCopy(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor is { IsImplicitlyDeclared: false, Parameters.Length: 1 } && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type)
                && !constructor.HasAttribute(OrdainNames.CompilerGenerated))
            {
                return true;
            }
        }

        return false;
    }

    private static FlowMembers FinalMembers(FlowObject original)
    {
        FlowMembers members = default;
        foreach (string name in original.Members.Names)
        {
            if (RuleScope.FindMember(original.Type, name) is IPropertySymbol { SetMethod: null or { IsInitOnly: true } })
            {
                members = members.With(name, original.Members[name]!);
            }
        }

        return members;
    }
}
