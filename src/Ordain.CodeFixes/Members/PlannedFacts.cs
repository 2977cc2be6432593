using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Members;

/// <summary>What is known of an object once the planned members are set.</summary>
internal sealed class PlannedFacts(IRuleFacts before) : IRuleFacts
{
    private readonly Dictionary<string, RuleValue> _planned = new(StringComparer.Ordinal);

    public void Plan(string member, RuleValue value) => _planned[member] = value;

    public bool IsPlanned(string member) => _planned.ContainsKey(member);

    public RuleValue Now => RuleValue.Unknown;

    public RuleValue ValueOf(EquatableArray<PathStep> path, int length)
    {
        if (!_planned.TryGetValue(path[0].Name, out RuleValue value))
        {
            return before.ValueOf(path, length);
        }

        return length == 1 || value.IsNull ? value : RuleValue.Unknown;
    }

    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;
}
