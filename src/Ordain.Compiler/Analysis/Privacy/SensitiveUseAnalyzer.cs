using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        var names = new SensitiveNames(context.Compilation, context.CancellationToken);
        if (!names.IsEmpty)
        {
            // Neither by operation nor by syntax: the one makes the compiler build operations for all code, the other is asked of every call.
            context.RegisterSemanticModelAction(file => Analyze(file, names));
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, SensitiveNames names)
    {
        SemanticModel semantics = context.SemanticModel;
        foreach (int position in new RevealingCalls(names).In(semantics.SyntaxTree.GetText(context.CancellationToken).ToString()))
        {
            SyntaxToken opening = semantics.SyntaxTree.GetRoot(context.CancellationToken).FindToken(position);
            if (opening.Parent is ArgumentListSyntax { Parent: { } call and (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) } arguments && ShowsAny(arguments, semantics, names, context.CancellationToken))
            {
                Analyze(context, semantics.GetOperation(call, context.CancellationToken));
            }
        }
    }

    /// <summary>
    /// Whether one of the members stands where its value would be shown. Most names are words of a text, or handed to a method, or those of other members: for them no
    /// operations are asked for, of which the compiler makes those of the whole method.
    /// </summary>
    private static bool ShowsAny(ArgumentListSyntax arguments, SemanticModel semantics, SensitiveNames names, CancellationToken cancellation)
    {
        foreach (SyntaxNode node in arguments.DescendantNodes(static node => !EndsWalk(node)))
        {
            if ((node as IdentifierNameSyntax ?? (node as MemberAccessExpressionSyntax)?.Name) is { } name && names.Contains(name.Identifier.ValueText)
                && semantics.GetSymbolInfo(name, cancellation).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } member && IsSensitive(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no value inside a node is shown by it.</summary>
    private static bool EndsWalk(SyntaxNode node) => node is MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AnonymousFunctionExpressionSyntax or NameColonSyntax;

    private static void Analyze(SemanticModelAnalysisContext context, IOperation? operation)
    {
        switch (operation)
        {
            case IInvocationOperation call when IsLogging(call.TargetMethod):
                Analyze(context, call.Arguments, "a log message");
                break;
            case IObjectCreationOperation { Type: { } type } creation when type.Name.EndsWith("Exception", StringComparison.Ordinal) && IsException(type):
                Analyze(context, creation.Arguments, "an exception");
                break;
        }
    }

    private static bool IsLogging(IMethodSymbol method) =>
        method.ContainingType is { Name: "LoggerExtensions" or "ILogger" } type && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Logging";

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

    private static void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, string place)
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
