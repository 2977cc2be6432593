using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.Privacy;

/// <summary>Reports sensitive members that are put into a log message or into an exception as they are. What a method makes of them is not followed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveUseAnalyzer : OrdainAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SensitiveMemberRevealed];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(AnalyzeCall, OperationKind.Invocation);
        context.RegisterOperationAction(AnalyzeCreation, OperationKind.ObjectCreation);
    }

    private static void AnalyzeCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.ContainingType is { Name: "LoggerExtensions" or "ILogger" } type && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Logging")
        {
            Analyze(context, call.Arguments, "a log message");
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type?.Name.EndsWith("Exception", StringComparison.Ordinal) == true && IsException(creation.Type))
        {
            Analyze(context, creation.Arguments, "an exception");
        }
    }

    private static bool IsException(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private static void Analyze(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, string place)
    {
        var waiting = new Stack<IOperation>();
        foreach (IArgumentOperation argument in arguments)
        {
            waiting.Push(argument.Value);
        }

        while (waiting.Count > 0)
        {
            IOperation operation = waiting.Pop();
            if (operation is IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } reference && IsSensitive(reference.Member))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.SensitiveMemberRevealed, reference.Syntax.GetLocation(), reference.Member.Name, place));
            }
            else if (operation is IConditionalAccessOperation access)
            {
                // What stands before the question mark is only asked.
                waiting.Push(access.WhenNotNull);
            }
            else if (HandsOn(operation))
            {
                foreach (IOperation child in operation.ChildOperations)
                {
                    waiting.Push(child);
                }
            }
        }
    }

    /// <summary>Whether the value of an operation shows the values inside it.</summary>
    private static bool HandsOn(IOperation operation) => operation is IConversionOperation or IInterpolatedStringOperation or IInterpolationOperation
        or IArrayCreationOperation or IArrayInitializerOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or ICoalesceOperation
        or IConditionalOperation or IParenthesizedOperation;

    private static bool IsSensitive(ISymbol member) =>
        member.HasAttribute(OrdainNames.Sensitive) || (member.ContainingType is { } type && type.HasAttribute(OrdainNames.Sensitive) && PrintingReader.HidesAll(type));
}
