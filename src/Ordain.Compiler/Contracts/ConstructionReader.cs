using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>
/// How a type is created of its members: by the constructor that System.Text.Json would take, and by setters that generated code can see.
/// </summary>
internal sealed class ConstructionReader
{
    private readonly INamedTypeSymbol _type;
    private readonly ISymbol _within;
    private readonly Compilation _compilation;
    private readonly IMethodSymbol? _constructor;
    private readonly List<IPropertySymbol> _properties;
    private readonly EquatableArray<string> _initialized;
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly bool _setsRequired;

    private ConstructionReader(INamedTypeSymbol type, List<IPropertySymbol> properties, EquatableArray<string> initialized, ISymbol within, Compilation compilation)
    {
        _type = type;
        _within = within;
        _compilation = compilation;
        _properties = properties;
        _initialized = initialized;
        _constructor = FindConstructor(isPublic: true) ?? FindConstructor(isPublic: false);
        _setsRequired = _constructor is not null && _constructor.HasAttribute("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");
    }

    /// <summary>Reads how the type is created, and gives each member its setting.</summary>
    /// <param name="type">The type.</param>
    /// <param name="properties">Its properties.</param>
    /// <param name="initialized">Those that have a value without being set.</param>
    /// <param name="members">The members; they are completed.</param>
    /// <param name="within">Where generated code stands: in the type itself, or beside it.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="problem">Why it cannot be created; empty when it can.</param>
    public static ConstructionSpec? Read(
        INamedTypeSymbol type, List<IPropertySymbol> properties, EquatableArray<string> initialized, List<MemberSpec> members, ISymbol within, Compilation compilation, out string problem) =>
        new ConstructionReader(type, properties, initialized, within, compilation).Read(members, out problem);

    private ConstructionSpec? Read(List<MemberSpec> members, out string problem)
    {
        problem = _type switch
        {
            { TypeKind: TypeKind.Interface } => "it is an interface",
            { IsAbstract: true } => "it is abstract",
            _ => "",
        };
        var arguments = new List<ArgumentSpec>();
        if (problem.Length > 0 || !ReadArguments(arguments, out problem))
        {
            return null;
        }

        for (int i = 0; i < members.Count; i++)
        {
            IPropertySymbol? property = _properties.Find(candidate => candidate.Name == members[i].Name);
            if (property is not null && IsRead(property))
            {
                members[i] = WithSetting(members[i], property);
            }
        }

        return new ConstructionSpec(_type.IsValueType, arguments.ToEquatableArray(), Forced(members).ToEquatableArray());
    }

    private bool ReadArguments(List<ArgumentSpec> arguments, out string problem)
    {
        problem = "";
        if (_constructor is not { } constructor)
        {
            // A struct can always be created without one.
            problem = _type.IsValueType ? "" : "it has neither a constructor without parameters nor a single public one";
            return problem.Length == 0;
        }

        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            IPropertySymbol? property = _properties.Find(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
                && SymbolEqualityComparer.Default.Equals(candidate.Type, parameter.Type));
            string? @default = parameter.HasExplicitDefaultValue ? DefaultOf(parameter) : property is null ? null : "default!";
            if (@default is null || parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                problem = $"the parameter '{parameter.Name}' of its constructor is none of its members";
                return false;
            }

            arguments.Add(new ArgumentSpec(property?.Name ?? "", @default));
            if (property is not null)
            {
                _defaults[property.Name] = parameter.HasExplicitDefaultValue ? @default : "";
            }
        }

        return true;
    }

    /// <summary>As System.Text.Json: the one that an attribute names, the one without parameters, or the only one.</summary>
    private IMethodSymbol? FindConstructor(bool isPublic)
    {
        IMethodSymbol? empty = null;
        IMethodSymbol? only = null;
        int count = 0;
        foreach (IMethodSymbol constructor in _type.InstanceConstructors)
        {
            if (isPublic != (constructor.DeclaredAccessibility == Accessibility.Public) || !_compilation.IsSymbolAccessibleWithin(constructor, _within) || IsCopy(constructor))
            {
                continue;
            }

            if (constructor.HasAttribute("System.Text.Json.Serialization.JsonConstructorAttribute"))
            {
                return constructor;
            }

            if (constructor.Parameters.IsEmpty)
            {
                empty = _type.IsValueType && constructor.IsImplicitlyDeclared ? empty : constructor;
            }
            else
            {
                only = constructor;
                count++;
            }
        }

        return empty ?? (count == 1 ? only : null);
    }

    private bool IsCopy(IMethodSymbol constructor) =>
        _type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, _type);

    private static bool IsRead(IPropertySymbol property) =>
        property.FindAttribute(OrdainNames.JsonIgnore) is not { } ignore || ignore.Named("Condition") is int condition && condition is not (1 or 5);

    private MemberSpec WithSetting(MemberSpec member, IPropertySymbol property)
    {
        string? parameterDefault = _defaults.TryGetValue(member.Name, out string? found) ? found : null;
        MemberSetting setting = parameterDefault is not null ? MemberSetting.Argument
            : SetterOf(property) is not { } setter || !_compilation.IsSymbolAccessibleWithin(setter, _within) ? MemberSetting.None
            : setter.IsInitOnly || IsForced(property) ? MemberSetting.Initializer
            : MemberSetting.Setter;
        bool keepsInitial = setting is MemberSetting.Initializer or MemberSetting.Setter && !IsForced(property) && Contains(_initialized, member.Name);
        bool hasInitial = keepsInitial || parameterDefault is { Length: > 0 };
        bool canBeAbsent = member.Value.CanBeNull || member.Value is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray } || member.OmitsDefault || hasInitial;
        bool isForced = IsForced(property) && property.NullableAnnotation == NullableAnnotation.NotAnnotated && !(property.Type.IsNullableValue() || member.OmitsDefault);
        return member with
        {
            Setting = setting,
            KeepsInitial = keepsInitial,
            Initial = parameterDefault is { Length: > 0 } ? parameterDefault : "default!",
            MustBeRead = setting != MemberSetting.None && (!canBeAbsent || isForced || property.HasAttribute("System.Text.Json.Serialization.JsonRequiredAttribute")),
        };
    }

    private bool IsForced(IPropertySymbol property) => property.IsRequired && !_setsRequired;

    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is { } setter)
            {
                return setter;
            }
        }

        return null;
    }

    /// <summary>What C# wants in the initializer and has no value from JSON.</summary>
    private List<string> Forced(List<MemberSpec> members)
    {
        var names = new List<string>();
        for (INamedTypeSymbol? current = _setsRequired ? null : _type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol symbol in current.GetMembers())
            {
                if (symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }
                    && !names.Contains(symbol.Name)
                    && !members.Exists(member => member.Name == symbol.Name && member.Setting == MemberSetting.Initializer))
                {
                    names.Add(symbol.Name);
                }
            }
        }

        return names;
    }

    private static bool Contains(EquatableArray<string> names, string name)
    {
        foreach (string candidate in names)
        {
            if (candidate == name)
            {
                return true;
            }
        }

        return false;
    }

    private static string? DefaultOf(IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is not { } value)
        {
            return "default!";
        }

        string? text = value is decimal number ? number.ToString(CultureInfo.InvariantCulture) + "m" : AttributeCode.Primitive(value);
        return text is not null && parameter.Type.WithoutNullable().TypeKind == TypeKind.Enum ? $"({parameter.Type.WithoutNullable().SourceName()})({text})" : text;
    }
}
