using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Analysis.CallSites.Models;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>
/// Collects what is wrong with the orders of one body of code. Only what holds in every state in which a place is reached is certain:
/// one way on which nothing is wrong makes it silent.
/// </summary>
internal sealed class CallSiteReport(CallSiteModel model, ISymbol within, CancellationToken cancellation) : IFlowListener
{
    private readonly Dictionary<(IOperation Place, string Contract), List<Visit>> _uses = [];
    private readonly Dictionary<(IOperation? Place, Site Order), List<Visit>> _leaves = [];
    private readonly HashSet<Site> _copied = [];

    /// <summary>What was found in the state at hand: an order that is used leaves, too.</summary>
    private readonly Dictionary<Site, List<Finding>> _found = [];
    private FlowState? _foundIn;

    /// <summary>A place was reached in one state.</summary>
    /// <param name="Reached">The objects that were reached.</param>
    /// <param name="Findings">What is wrong with them.</param>
    private sealed record Visit(HashSet<Site> Reached, List<Finding> Findings);

    public void Use(FlowState state, FlowValue value, IOperation place, INamedTypeSymbol? contract)
    {
        List<FlowObject> reached = state.Reach(value);

        // What else the value may be is not known, and may be right.
        Record(_uses, (place, contract?.ToDisplayString() ?? ""), new Visit(SitesOf(reached), value.MayBeOther || value.Sites.Count == 0 ? [] : FindingsOf(state, value, contract)));
        LeaveAll(state, reached, place);
    }

    public void Leave(FlowState state, FlowValue value, IOperation place) => LeaveAll(state, state.Reach(value), place);

    /// <summary>An order that went nowhere is about to: somebody is writing the next line.</summary>
    public void End(FlowState state)
    {
        LeaveAll(state, state.Objects.ToList().FindAll(static known => !known.IsShared), place: null);
    }

    public void Copy(FlowValue value)
    {
        foreach (Site site in value.Sites)
        {
            _copied.Add(site);
        }
    }

    /// <summary>What is certain, and how loud it is.</summary>
    public List<(Finding Finding, DiagnosticSeverity Severity)> Conclude()
    {
        var concluded = new List<(Finding, DiagnosticSeverity)>();
        var said = new HashSet<(string, Site, string, string, string, string)>();
        foreach (List<Visit> visits in _uses.Values)
        {
            HashSet<(string, string, string, string)> certain = InAll(visits);
            foreach (Finding finding in Distinct(visits))
            {
                if (certain.Contains(finding.Key) && HoldsWherever(finding, visits) && said.Add(Identity(finding)))
                {
                    concluded.Add((finding, DiagnosticSeverity.Error));
                }
            }
        }

        foreach (KeyValuePair<(IOperation? Place, Site Order), List<Visit>> leave in _leaves)
        {
            if (_copied.Contains(leave.Key.Order))
            {
                continue;
            }

            foreach (Finding finding in Distinct(leave.Value))
            {
                if (finding.IsFinal && leave.Value.TrueForAll(visit => Has(visit, finding)) && said.Add(Identity(finding)))
                {
                    concluded.Add((finding, DiagnosticSeverity.Warning));
                }
            }
        }

        return concluded;
    }

    private static (string, Site, string, string, string, string) Identity(Finding finding) => (finding.Descriptor.Id, finding.Site, finding.Provider, finding.Owner, finding.Member, finding.Rule);

    /// <summary>Every order that a value could be is wrong, or nothing is certain.</summary>
    private List<Finding> FindingsOf(FlowState state, FlowValue value, INamedTypeSymbol? contract)
    {
        List<Finding>? all = null;
        foreach (Site site in value.Sites)
        {
            if (state.Find(site) is not { } order)
            {
                return [];
            }

            List<Finding> own = Check(state, order, contract);
            if (all is null)
            {
                all = [.. own];
                continue;
            }

            all = all.FindAll(finding => own.Exists(other => other.Key == finding.Key));
            all.AddRange(own.FindAll(finding => all.Exists(other => other.Key == finding.Key)));
        }

        // Contracts inside the order are checked on their own.
        if (all is not null && value.OnlySite is { } only)
        {
            foreach (FlowObject part in state.Reach(value))
            {
                if (part.Site != only)
                {
                    all.AddRange(CheckAlone(state, part));
                }
            }
        }

        return all ?? [];
    }

    private List<Finding> Check(FlowState state, FlowObject order, INamedTypeSymbol? contract) =>
        contract is null || SymbolEqualityComparer.Default.Equals(order.Type, contract) || order.Type is not INamedTypeSymbol type || model.ProviderOf(type) is not null
            ? CheckAlone(state, order)
            : ModelCheck.Run(model, state, order, contract, within, cancellation);

    private List<Finding> CheckAlone(FlowState state, FlowObject order)
    {
        if (!ReferenceEquals(state, _foundIn))
        {
            _found.Clear();
            _foundIn = state;
        }

        if (!_found.TryGetValue(order.Site, out List<Finding>? findings))
        {
            _found.Add(order.Site, findings = OrderCheck.Run(model, state, order, within, cancellation));
        }

        return findings;
    }

    private void LeaveAll(FlowState state, List<FlowObject> reached, IOperation? place)
    {
        foreach (FlowObject order in reached)
        {
            if (!order.IsCopy)
            {
                Record(_leaves, (place, order.Site), new Visit([], CheckAlone(state, order)));
            }
        }
    }

    private static void Record<TKey>(Dictionary<TKey, List<Visit>> visits, TKey key, Visit visit)
        where TKey : notnull
    {
        if (!visits.TryGetValue(key, out List<Visit>? known))
        {
            visits.Add(key, known = []);
        }

        known.Add(visit);
    }

    private static HashSet<Site> SitesOf(List<FlowObject> objects)
    {
        var sites = new HashSet<Site>();
        foreach (FlowObject reached in objects)
        {
            sites.Add(reached.Site);
        }

        return sites;
    }

    /// <summary>The rules that are broken in every state, by whatever object.</summary>
    private static HashSet<(string, string, string, string)> InAll(List<Visit> visits)
    {
        HashSet<(string, string, string, string)>? all = null;
        foreach (Visit visit in visits)
        {
            var own = new HashSet<(string, string, string, string)>();
            foreach (Finding finding in visit.Findings)
            {
                own.Add(finding.Key);
            }

            if (all is null)
            {
                all = own;
            }
            else
            {
                all.IntersectWith(own);
            }
        }

        return all ?? [];
    }

    /// <summary>Whether an object breaks the rule in every state in which it is reached.</summary>
    private static bool HoldsWherever(Finding finding, List<Visit> visits) =>
        visits.TrueForAll(visit => !visit.Reached.Contains(finding.Site) || Has(visit, finding));

    private static bool Has(Visit visit, Finding finding) => visit.Findings.Exists(other => other.Site == finding.Site && other.Key == finding.Key);

    private static List<Finding> Distinct(List<Visit> visits)
    {
        var distinct = new List<Finding>();
        var seen = new HashSet<(string, Site, string, string, string, string)>();
        foreach (Visit visit in visits)
        {
            foreach (Finding finding in visit.Findings)
            {
                if (seen.Add(Identity(finding)))
                {
                    distinct.Add(finding);
                }
            }
        }

        return distinct;
    }
}
