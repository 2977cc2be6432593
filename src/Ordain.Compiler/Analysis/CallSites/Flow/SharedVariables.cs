using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Variables that code outside their own body can change: those that lambdas and local functions capture, and those that a reference is taken of.</summary>
internal sealed class SharedVariables
{
    private SharedVariables()
    {
    }

    public HashSet<ISymbol> Shared { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Those of them that a <c>with</c> in another body takes up.</summary>
    public HashSet<ISymbol> Copied { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether there are lambdas at all.</summary>
    public bool HasLambdas { get; private set; }

    public static SharedVariables In(IOperation root)
    {
        var variables = new SharedVariables();
        variables.Visit(root, function: null);
        return variables;
    }

    private void Visit(IOperation operation, IMethodSymbol? function)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation lambda:
                function = lambda.Symbol;
                HasLambdas = true;
                break;
            case ILocalFunctionOperation local:
                function = local.Symbol;
                break;
            case ILocalReferenceOperation reference when function is not null && !IsOwn(reference.Local, function):
                Add(reference.Local, reference);
                break;
            case IParameterReferenceOperation reference when function is not null && !IsOwn(reference.Parameter, function):
                Add(reference.Parameter, reference);
                break;
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                AddReferences(assignment.Value);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } initializer:
                AddReferences(initializer.Value);
                break;
            case IAddressOfOperation address:
                AddReferences(address.Reference);
                break;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            Visit(child, function);
        }
    }

    private static bool IsOwn(ISymbol variable, IMethodSymbol function) => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function);

    private void Add(ISymbol variable, IOperation reference)
    {
        Shared.Add(variable);
        if (reference.Parent is IWithOperation)
        {
            Copied.Add(variable);
        }
    }

    private void AddReferences(IOperation operation)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part is ILocalReferenceOperation local)
            {
                Shared.Add(local.Local);
            }
            else if (part is IParameterReferenceOperation parameter)
            {
                Shared.Add(parameter.Parameter);
            }
        }
    }
}
