using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>Checks one creation of a contract, and the creations inside its initializer.</summary>
internal sealed class CreationCheck(SyntaxNodeAnalysisContext context, CallSiteModel model, INamedTypeSymbol contract, string provider, CreationUse use)
{
    /// <summary>The diagnostic's property that names the members that are not set, joined by commas: the code fix reads it.</summary>
    public const string MembersProperty = "Members";

    /// <summary>Objects that nest deeper in one initializer are not looked at.</summary>
    private const int MaxDepth = 20;

    /// <summary>Whether the creation at hand belongs to a member that is read after the order was created: its own members may be set there.</summary>
    private bool _isTouched;

    /// <summary>Checks a creation.</summary>
    /// <param name="creation">The creation.</param>
    /// <param name="type">The type that is created.</param>
    /// <param name="path">Where in the order the object stands: its JSON names and dots, empty for the order itself.</param>
    /// <param name="depth">How many creations are around this one.</param>
    public void Run(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, string path = "", int depth = 0)
    {
        ObjectSpec spec = model.Read(type, context.CancellationToken);
        var facts = new CreationFacts(creation, type, name => model.IsInitialized(type, contract, name, spec), context.SemanticModel, context.CancellationToken);
        if (depth == 0)
        {
            foreach (string member in use.SetLater)
            {
                facts.Forget(member);
            }
        }

        var required = new List<MemberSpec>();
        foreach (MemberSpec member in spec.Members)
        {
            if (RuleScope.FindMember(type, member.Name) is IPropertySymbol property && CanSet(property, creation) && IsFinal(property))
            {
                Check(creation, member, property, facts, path, required);
            }
        }

        if (required.Count > 0)
        {
            ReportRequired(creation, required, path);
        }

        foreach (MemberSpec member in spec.Members)
        {
            if (depth == 0)
            {
                _isTouched = use.TouchedLater.Contains(member.Name);
            }

            if (facts.ExpressionOf(member.Name) is { } expression && depth < MaxDepth && !(depth == 0 && use.SetLater.Contains(member.Name)))
            {
                Descend(expression, member.Value, path + member.JsonName, depth);
            }
        }
    }

    /// <summary>What cannot be set here is not missing here.</summary>
    private bool CanSet(IPropertySymbol property, BaseObjectCreationExpressionSyntax creation) =>
        property.SetMethod is { } setter && context.SemanticModel.IsAccessible(creation.SpanStart, setter);

    /// <summary>Whether nothing can still set the member: it cannot be set after the creation, or the order is used as it is.</summary>
    private bool IsFinal(IPropertySymbol property) => property.SetMethod is { IsInitOnly: false } ? use.ReachesSink && !_isTouched : use.ReachesSink || !use.IsCompletedLater;

    private void Check(BaseObjectCreationExpressionSyntax creation, MemberSpec member, IPropertySymbol property, CreationFacts facts, string path, List<MemberSpec> required)
    {
        if (!facts.IsMissing(member) || member.Default is ConstantExpression)
        {
            return;
        }

        foreach (RuleSpec rule in member.Rules)
        {
            if (rule is { Kind: RuleKinds.Required, IsElement: false } && member.Default is null)
            {
                // What is declared with the keyword is demanded by the compiler itself, unless it is set to null.
                if (!property.IsRequired || facts.ExpressionOf(member.Name) is not null)
                {
                    required.Add(member);
                }
            }
            else if (rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition } && member.Default is null && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true)
            {
                Report(Descriptors.ConditionalMemberNotSet, creation, [member], provider, path + member.JsonName, RuleProse.Describe(condition), member.Name, Values(condition, facts));
                return;
            }
        }
    }

    private void ReportRequired(BaseObjectCreationExpressionSyntax creation, List<MemberSpec> members, string path)
    {
        var jsonNames = new StringBuilder();
        var names = new StringBuilder();
        for (int i = 0; i < members.Count; i++)
        {
            jsonNames.Append(i == 0 ? "" : ", ").Append(path).Append(members[i].JsonName);
            names.Append(i == 0 ? "" : "', '").Append(members[i].Name);
        }

        Report(Descriptors.RequiredMemberNotSet, creation, members, provider, jsonNames.ToString(), names.ToString(), members.Count == 1 ? "is" : "are");
    }

    private void Report(DiagnosticDescriptor descriptor, BaseObjectCreationExpressionSyntax creation, List<MemberSpec> members, params object[] arguments)
    {
        Location location = creation is ObjectCreationExpressionSyntax named ? named.Type.GetLocation() : creation.NewKeyword.GetLocation();
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(MembersProperty, string.Join(",", members.ConvertAll(static member => member.Name)));

        // An order that is only handed on can still be completed by "with": that is a warning. One that is used as it is is wrong.
        DiagnosticSeverity severity = use.ReachesSink ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        context.ReportDiagnostic(Diagnostic.Create(descriptor, location, severity, additionalLocations: null, properties, arguments));
    }

    /// <summary>"bnplProvider is KLARNA_AU": the values that make the condition hold.</summary>
    private static string Values(RuleExpression condition, CreationFacts facts)
    {
        var paths = new List<MemberExpression>();
        MemberPaths.Collect(condition, paths);
        var text = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberExpression member in paths)
        {
            string name = RuleProse.NameOf(member);
            if (RuleInterpreter.Evaluate(member, facts).Constant is { } value && seen.Add(name))
            {
                text.Append(text.Length == 0 ? "" : " and ").Append(name).Append(" is ").Append(value.IsNull ? "absent" : value.Display);
            }
        }

        return text.Length == 0 ? "the condition always holds" : text.ToString();
    }

    /// <summary>Objects that are created inside the initializer become part of this order.</summary>
    private void Descend(ExpressionSyntax expression, ValueSpec value, string path, int depth)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                Descend(parenthesized.Expression, value, path, depth);
                break;
            case BaseObjectCreationExpressionSyntax creation when value.Kind == ValueKind.Object:
                if (!creation.ContainsDiagnostics && context.SemanticModel.GetTypeInfo(creation, context.CancellationToken).Type is INamedTypeSymbol type)
                {
                    Run(creation, type, path + ".", depth + 1);
                }

                break;
            default:
                if (value is { Kind: ValueKind.Collection, Element: { } element })
                {
                    foreach (ExpressionSyntax item in CreationElements.Of(expression))
                    {
                        Descend(item, element, path + "[]", depth);
                    }
                }

                break;
        }
    }
}
