using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What members of objects hold: what was set, or what they hold without being set.</summary>
internal sealed class MemberReader(CallSiteModel model)
{
    /// <summary>What members hold that nobody set: an order has many of them, and is looked at on every way that leads to its use.</summary>
    private readonly ConcurrentDictionary<(ISymbol Type, string Member, ISymbol Contract), FlowValue> _unset = new();

    /// <summary>What a member holds.</summary>
    /// <param name="holder">The object.</param>
    /// <param name="property">The member.</param>
    /// <param name="contract">The contract that the object is looked at for: it knows what is initialized in another assembly.</param>
    public FlowValue Read(FlowObject holder, IPropertySymbol property, INamedTypeSymbol? contract)
    {
        if (!IsFinal(property) && holder.IsShared)
        {
            return FlowValue.Unknown;
        }

        if (holder.Members[property.Name] is { } set)
        {
            return set;
        }

        if (holder.IsOpaque || holder.Type is not INamedTypeSymbol type || contract is null)
        {
            return FlowValue.Unknown;
        }

        return _unset.TryGetValue((type, property.Name, contract), out FlowValue? known)
            ? known
            : _unset.GetOrAdd((type, property.Name, contract), ReadUnset(type, property, contract));
    }

    private FlowValue ReadUnset(INamedTypeSymbol type, IPropertySymbol property, INamedTypeSymbol contract)
    {
        if (RuleScope.FindMember(type, property.Name) is not IPropertySymbol member)
        {
            return FlowValue.Unknown;
        }

        ObjectSpec spec = model.Read(type, CancellationToken.None);
        return model.IsInitialized(type, contract, property.Name, spec) ? FlowValue.Unknown : CallSiteModel.DefaultOf(member.Type);
    }

    /// <summary>Whether nothing can change the member once the object is made.</summary>
    public static bool IsFinal(IPropertySymbol property) => property.SetMethod is null or { IsInitOnly: true };

    /// <summary>Whether a constructor does nothing but give its arguments to the members of the same name: those of records, and that of money.</summary>
    public static bool SetsOnlyWhatItNames(IMethodSymbol constructor)
    {
        INamedTypeSymbol type = constructor.ContainingType;
        bool isMoney = type.Name == "Money" && type.FullName() == OrdainNames.Money;
        if (!type.IsRecord && !isMoney)
        {
            return false;
        }

        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            // What a base type makes of an argument is its own matter.
            if (RuleScope.FindMember(type, parameter.Name) is not IPropertySymbol property || !SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type)
                || (!isMoney && !(SymbolEqualityComparer.Default.Equals(property.ContainingType, type) && FlowContext.IsAuto(property) && HoldsArgument(property))))
            {
                return false;
            }
        }

        foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
        {
            // A constructor with a body may do more.
            if (reference.GetSyntax() is ConstructorDeclarationSyntax)
            {
                return false;
            }
        }

        return isMoney || !constructor.DeclaringSyntaxReferences.IsEmpty || IsPrimary(type, constructor);
    }

    /// <summary>Whether a member of a record holds what was given for it: one that is written out can be initialized to anything.</summary>
    private static bool HoldsArgument(IPropertySymbol property)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration
                && !(declaration.Initializer?.Value is IdentifierNameSyntax name && name.Identifier.ValueText == property.Name))
            {
                return false;
            }
        }

        // In another assembly only contracts and models say so themselves.
        INamedTypeSymbol type = property.ContainingType;
        return !property.DeclaringSyntaxReferences.IsEmpty
            || ((type.HasAttribute(OrdainNames.Contract) || type.HasAttribute(OrdainNames.PlanStamp)) && !InitializedMembers.AreNamed(type, type, property.Name));
    }

    /// <summary>In another assembly: a record is deconstructed into what its primary constructor takes.</summary>
    private static bool IsPrimary(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (ISymbol member in type.GetMembers("Deconstruct"))
        {
            if (member is IMethodSymbol method && method.Parameters.Length == constructor.Parameters.Length && method.HasAttribute(OrdainNames.CompilerGenerated))
            {
                return true;
            }
        }

        return false;
    }
}
