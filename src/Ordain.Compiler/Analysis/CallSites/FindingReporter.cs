using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>Says what was found: the members that one object lacks in one diagnostic, everything else each on its own.</summary>
internal sealed class FindingReporter(SyntaxTree tree, bool isStrict, Action<Diagnostic> report)
{
    /// <summary>The diagnostic's property that names the members that are not set, joined by commas: the code fix reads it.</summary>
    public const string MembersProperty = "Members";

    /// <summary>The diagnostic's property that says what the value should be, as text without quotes, suffix or type.</summary>
    public const string ValueProperty = "Value";

    /// <summary>The diagnostic's property that says which of the additional locations has the value to correct.</summary>
    public const string CorrectableProperty = "Correctable";

    public void Report(List<(Finding Finding, DiagnosticSeverity Severity)> found)
    {
        var missing = new Dictionary<(Site, string, string, DiagnosticSeverity), List<Finding>>();
        foreach ((Finding finding, DiagnosticSeverity severity) in found)
        {
            if (finding.Descriptor.Id != DiagnosticIds.RequiredMemberNotSet)
            {
                Report(finding, severity, finding.Arguments, finding.IsMemberOfTarget ? finding.Member : "");
            }
            else if (missing.TryGetValue((finding.Site, finding.Provider, finding.Owner, severity), out List<Finding>? members))
            {
                members.Add(finding);
            }
            else
            {
                missing.Add((finding.Site, finding.Provider, finding.Owner, severity), [finding]);
            }
        }

        foreach (KeyValuePair<(Site, string, string, DiagnosticSeverity Severity), List<Finding>> members in missing)
        {
            Finding first = members.Value[0];
            Report(
                first,
                members.Key.Severity,
                [
                    first.Provider,
                    string.Join(", ", members.Value.ConvertAll(static member => member.Owner + member.JsonName)),
                    string.Join("', '", members.Value.ConvertAll(static member => member.Member)),
                    members.Value.Count == 1 ? "is" : "are",
                ],
                first.IsMemberOfTarget ? string.Join(",", members.Value.ConvertAll(static member => member.Member)) : "");
        }
    }

    private void Report(Finding finding, DiagnosticSeverity severity, IReadOnlyList<string> arguments, string members)
    {
        // What stands in another file is shown where the object is made.
        SyntaxNode place = finding.Place is { } value && value.SyntaxTree == tree ? value : finding.Site.Node;
        if (place.SyntaxTree != tree)
        {
            return;
        }

        Location location = LocationOf(place, finding);

        var decisions = new List<Location>();
        foreach (Decision decision in finding.Decisions)
        {
            decisions.Add(decision.Node.GetLocation());
        }

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(MembersProperty, members);
        if (finding.Nearest is { } nearest)
        {
            properties = properties.Add(ValueProperty, nearest);
        }

        if (finding.Correctable is { } correctable)
        {
            Location corrected = correctable.GetLocation();
            if (!decisions.Contains(corrected))
            {
                decisions.Add(corrected);
            }

            properties = properties.Add(CorrectableProperty, decisions.IndexOf(corrected).ToString(CultureInfo.InvariantCulture));
        }

        report(Diagnostic.Create(finding.Descriptor, location, isStrict ? DiagnosticSeverity.Error : severity, decisions, properties, [.. arguments]));
    }

    private static Location LocationOf(SyntaxNode node, Finding finding) => node switch
    {
        _ when node != finding.Site.Node => node.GetLocation(),
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        WithExpressionSyntax with => with.WithKeyword.GetLocation(),
        _ => node.GetLocation(),
    };
}
