using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Definitions;

/// <summary>Reports what is wrong with contracts and open enums themselves: it reads them exactly as the generator does, and listens.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractDefinitionAnalyzer : OrdainAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.TypeNotPartial,
        Descriptors.MemberNotWritable,
        Descriptors.TypeNotSupported,
        Descriptors.PolymorphismNotWritable,
        Descriptors.ContractNotReadable,
        Descriptors.RuleUnknownMember,
        Descriptors.RuleNotInLanguage,
        Descriptors.RuleTypeMismatch,
        Descriptors.AttributeNotApplicable,
        Descriptors.DuplicateJsonName,
        Descriptors.AttributeNotSupported,
        Descriptors.InvalidPattern,
        Descriptors.DuplicateRuleId,
        Descriptors.ReversedLimits,
        Descriptors.ConstantCondition,
        Descriptors.Contradiction,
        Descriptors.MixedCurrencies,
        Descriptors.AmountNotWritable,
    ];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        // An object that several contracts hold is read with each of them; what is wrong with it is said once.
        var reported = new ConcurrentDictionary<(string Id, Location Location), bool>();
        var candidates = new AttributedTypes(context.Compilation, FileWords.Contract | FileWords.OpenEnum | FileWords.PayloadFor);
        if (!candidates.IsEmpty)
        {
            context.RegisterSymbolAction(symbol => Analyze(symbol, candidates, reported), SymbolKind.NamedType);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, AttributedTypes candidates, ConcurrentDictionary<(string Id, Location Location), bool> reported)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!candidates.IsWorthALook(type))
        {
            return;
        }

        if (FindNested(type, candidates, context.CancellationToken) is { } nested && !HierarchySpec.IsPartial(type))
        {
            Report(Descriptors.TypeNotPartial, new DefinitionSite(type), type.Name, nested.Name);
        }

        if (!candidates.MayCarry(type, context.CancellationToken))
        {
            return;
        }

        if (type.FindAttribute(OrdainNames.Contract) is { } contract)
        {
            ContractReader.Read(type, contract, context.Compilation, Report, context.CancellationToken);
        }
        else if (PlanReader.DeclarationsOf(type).Count > 0)
        {
            ContractReader.CanGenerate(type, Report);
        }
        else if (type.HasAttribute(OrdainNames.OpenEnum))
        {
            OpenEnumReader.Read(type, Report);
        }

        void Report(DiagnosticDescriptor descriptor, DefinitionSite site, params string[] arguments)
        {
            // A type around a contract is told in its own turn: only then does the editor offer the fix at once.
            if (descriptor == Descriptors.TypeNotPartial && !SymbolEqualityComparer.Default.Equals(site.Symbol, type))
            {
                return;
            }

            // A definition in a referenced assembly was reported where it was compiled.
            if (DefinitionLocations.Of(site, context.CancellationToken) is { } location && reported.TryAdd((descriptor.Id, location), true))
            {
                object[] messageArguments = arguments;
                context.ReportDiagnostic(Diagnostic.Create(descriptor, location, messageArguments));
            }
        }
    }

    /// <summary>A contract, a model or an open enum inside a type; null when there is none.</summary>
    private static INamedTypeSymbol? FindNested(INamedTypeSymbol type, AttributedTypes candidates, CancellationToken cancellation)
    {
        foreach (INamedTypeSymbol nested in type.GetTypeMembers())
        {
            if (candidates.MayCarry(nested, cancellation) && (nested.HasAttribute(OrdainNames.Contract) || nested.HasAttribute(OrdainNames.OpenEnum) || PlanReader.DeclarationsOf(nested).Count > 0))
            {
                return nested;
            }

            if (FindNested(nested, candidates, cancellation) is { } deeper)
            {
                return deeper;
            }
        }

        return null;
    }
}
