using Microsoft.CodeAnalysis;
using Ordain.CodeFixes.Members;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Placeholders;

internal sealed partial class PlaceholderFactory
{
    private ObjectPlaceholder? CreateObject(INamedTypeSymbol type, ObjectPath outer)
    {
        if (!outer.CanEnter(type)
            || type.IsAbstract
            || type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || !place.CanSee(type)
            || ConstructorOf(type) is not { } constructor)
        {
            return null;
        }

        ObjectPath path = outer.Enter(type);
        ObjectSpec spec = model.Read(type, cancellation);
        bool IsInitialized(string member) => IsOf(type, outer.Contract) && model.IsInitialized(type, outer.Contract, member, spec);

        var made = new ObjectPlaceholder(place.NewOf(type), [], []);
        var facts = new PlannedFacts(new NewObjectFacts(type, IsInitialized));
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.IsOptional || parameter.IsParams)
            {
                break;
            }

            MemberSpec? member = FindMember(spec, parameter.Name);
            if (parameter.RefKind is RefKind.Ref or RefKind.Out || CreateMandatory(parameter.Type, member, parameter.Name, path) is not { } argument)
            {
                return null;
            }

            made.Arguments.Add(argument);
            facts.Plan(member?.Name ?? parameter.Name, argument.Known);
        }

        foreach (MemberSpec member in spec.Members)
        {
            if (member is { IsRequired: true, Default: null } && !facts.IsPlanned(member.Name) && !IsInitialized(member.Name))
            {
                TryAdd(member);
            }
        }

        foreach (ISymbol member in MandatoryMembers(type, constructor))
        {
            if (facts.IsPlanned(member.Name))
            {
                continue;
            }

            ITypeSymbol memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
            if (CreateMandatory(memberType, FindMember(spec, member.Name), member.Name, path) is not { } value)
            {
                return null;
            }

            made.Members.Add(new MemberPlaceholder(member.Name, value));
            facts.Plan(member.Name, value.Known);
        }

        ConditionalMembers.Plan(spec, before: null, facts, TryAdd);
        SortAsDeclared(made, spec);
        return made;

        bool TryAdd(MemberSpec member)
        {
            if (RuleScope.FindMember(type, member.Name) is not IPropertySymbol property
                || !place.CanSet(property)
                || Create(property.Type, member.Value, member, member.Name, path) is not { } value)
            {
                return false;
            }

            made.Members.Add(new MemberPlaceholder(member.Name, value));
            facts.Plan(member.Name, value.Known);
            return true;
        }
    }

    /// <summary>Whether it is known which members of a type have initializers. Where it is not, setting one that has is the lesser evil.</summary>
    private bool IsOf(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, contract.ContainingAssembly)
        || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, place.Compilation.Assembly);

    /// <summary>A value that the compiler asks for, even if no rule does.</summary>
    private Placeholder? CreateMandatory(ITypeSymbol type, MemberSpec? member, string name, ObjectPath path)
    {
        ValueSpec? value = member?.Value ?? new ValueReader(place.Compilation, static _ => "").Read(type, out _);
        Placeholder? made = value is null ? null : Create(type, value, member, name, path);
        return made ?? (type.IsNullableValue() || type.NullableAnnotation == NullableAnnotation.Annotated ? new CodePlaceholder("null") { Known = RuleValue.Null } : null);
    }

    /// <summary>The constructor with the fewest parameters, which is not one that copies.</summary>
    private IMethodSymbol? ConstructorOf(INamedTypeSymbol type)
    {
        IMethodSymbol? chosen = null;
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            bool isCopy = constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
            if (!isCopy && place.CanSee(constructor) && (chosen is null || constructor.Parameters.Length < chosen.Parameters.Length))
            {
                chosen = constructor;
            }
        }

        return chosen;
    }

    private static List<ISymbol> MandatoryMembers(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var members = new List<ISymbol>();
        if (constructor.HasAttribute("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute"))
        {
            return members;
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } && !members.Exists(other => other.Name == member.Name))
                {
                    members.Add(member);
                }
            }
        }

        return members;
    }

    private static MemberSpec? FindMember(ObjectSpec spec, string name)
    {
        MemberSpec? found = null;
        foreach (MemberSpec member in spec.Members)
        {
            if (member.Name == name)
            {
                return member;
            }

            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                found = member;
            }
        }

        return found;
    }

    private static void SortAsDeclared(ObjectPlaceholder made, ObjectSpec spec)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < spec.Members.Count; i++)
        {
            places[spec.Members[i].Name] = i;
        }

        List<MemberPlaceholder> sorted = [.. made.Members.OrderBy(member => places.TryGetValue(member.Name, out int index) ? index : int.MaxValue)];
        made.Members.Clear();
        made.Members.AddRange(sorted);
    }
}
