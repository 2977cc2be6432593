using System.Reflection;

namespace Ordain.Contracts.Tests;

/// <summary>The rules that were generated for the types of a pack, by the type of the object that they are about.</summary>
internal sealed class ContractRules
{
    private readonly Dictionary<Type, RuleInfo[]> _rules = [];

    public ContractRules(Assembly pack)
    {
        foreach (Type table in pack.GetTypes().Where(type => type.Name == "Rules" && type.DeclaringType is not null))
        {
            Type owner = table.DeclaringType!.GetMethod("Validate")!.GetParameters()[0].ParameterType;
            _rules.Add(owner, [.. table.GetFields().Where(field => !IsAboutNulls(field)).OrderBy(field => field.MetadataToken).Select(field => (RuleInfo)field.GetValue(null)!)]);
        }
    }

    /// <summary>The rules about one member, in the order of its attributes.</summary>
    public IEnumerable<RuleInfo> Of(MemberInfo member) => All(member.DeclaringType!).Where(rule => rule.Kind != RuleKind.Invariant && rule.MemberName == member.Name);

    /// <summary>The rules between members of a type.</summary>
    public IEnumerable<RuleInfo> Between(Type type) => All(type).Where(rule => rule.Kind == RuleKind.Invariant);

    // That no element of a list is null goes without saying.
    private static bool IsAboutNulls(FieldInfo field) => field.Name.EndsWith("_ElementRequired", StringComparison.Ordinal);

    private RuleInfo[] All(Type type) => _rules.TryGetValue(type, out RuleInfo[]? rules) ? rules : [];
}
