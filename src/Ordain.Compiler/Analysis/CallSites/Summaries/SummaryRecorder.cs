using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>What is heard of a method's parameters while its body is analysed.</summary>
internal sealed class SummaryRecorder
{
    private readonly Dictionary<Site, int> _orders = [];
    private readonly Dictionary<int, int> _values = [];
    private readonly Dictionary<int, (Site Order, string Member)> _initial = [];
    private readonly HashSet<Site> _copied = [];
    private readonly HashSet<Site> _touched = [];

    /// <summary>The orders that the method gets, and the ordinals of their parameters.</summary>
    public IReadOnlyDictionary<Site, int> Orders => _orders;

    public void AddOrder(Site order, int ordinal) => _orders.Add(order, ordinal);

    /// <summary>A number stands for the value of a parameter.</summary>
    public void AddValue(int number, int ordinal) => _values.Add(number, ordinal);

    /// <summary>The parameter whose value a value is; -1 for none.</summary>
    public int ArgumentOf(FlowValue value) => value.Number != 0 && _values.TryGetValue(value.Number, out int ordinal) ? ordinal : -1;

    public bool IsOrder(Site site) => _orders.ContainsKey(site);

    public bool IsCopied(Site order) => _copied.Contains(order);

    public bool IsTouched(Site order) => _touched.Contains(order);

    /// <summary>A <c>with</c> takes up what a value is. The copy has the same parts.</summary>
    public void Copy(FlowValue value)
    {
        foreach (Site site in value.Sites)
        {
            _copied.Add(site);
            _touched.Add(site);
        }
    }

    /// <summary>The objects and lists in an order are within reach of other code.</summary>
    public void Touch(Site order) => _touched.Add(order);

    /// <summary>A member is read: an object behind it is within reach.</summary>
    public void Read(Site order, IPropertySymbol member)
    {
        if (RuleTypes.Of(member.Type).Kind is RuleTypeKind.Object or RuleTypeKind.Collection)
        {
            _touched.Add(order);
        }
    }

    /// <summary>A number stands for what a member held when the method was called.</summary>
    public void AddInitial(int number, Site order, string member) => _initial[number] = (order, member);

    public bool IsInitial(FlowValue value, Site order, string member) =>
        value is { Number: not 0, Sites.Count: 0 } && _initial.TryGetValue(value.Number, out (Site Order, string Member) initial) && initial == (order, member);
}
