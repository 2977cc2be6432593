using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Emission;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>What <c>[DefaultsTo]</c> on a member of a model says: a constant, an expression, or a member of any type on the way from the object around.</summary>
internal static class ModelDefaults
{
    /// <summary>Null for no default.</summary>
    public static DefaultSpec? Read(IPropertySymbol property, Compilation compilation)
    {
        if ((property.Type.IsValueType && !property.Type.IsNullableValue()) || property.FindAttribute(OrdainNames.DefaultsTo) is not { } attribute)
        {
            return null;
        }

        string typeName = property.Type.WithoutNullable().SourceName();
        var scope = new RuleScope(property.ContainingType, compilation);
        if (scope.DefaultOf(property) is { } expression && CanBeEmitted(expression, property, scope))
        {
            return expression is ConstantExpression constant
                ? new DefaultSpec(TextOf(constant.Value, typeName), null, "", default, typeName)
                : new DefaultSpec(null, expression, property.ContainingType.SourceName(), default, typeName);
        }

        return MembersOf(attribute, property) is { } members
            ? new DefaultSpec(null, null, "", members.ConvertAll(static member => new StepSpec(member.Name, !member.Type.IsValueType || member.Type.IsNullableValue())).ToEquatableArray(), typeName)
            : null;
    }

    /// <summary>Whether the declarations say that there is always a value.</summary>
    public static bool IsCertain(IPropertySymbol property) => property.FindAttribute(OrdainNames.DefaultsTo) is { } attribute
        && (attribute.Positional(0) is null || (MembersOf(attribute, property) is { } members && members.TrueForAll(static member => !CanBeMissing(member.Type))));

    /// <summary>Whether a declaration allows that there is no value.</summary>
    public static bool CanBeMissing(ITypeSymbol type) => type.IsNullableValue() || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>The attribute, where it says what cannot stand in, and why.</summary>
    public static (AttributeData Attribute, string Problem)? FindForeign(IPropertySymbol property, Compilation compilation)
    {
        if (property.FindAttribute(OrdainNames.DefaultsTo) is not { } attribute || (property.Type.IsValueType && !property.Type.IsNullableValue()) || Read(property, compilation) is not null)
        {
            return null;
        }

        var scope = new RuleScope(property.ContainingType, compilation);
        _ = DefaultReader.Read(attribute, property.Type, scope, out List<RuleError> errors);
        string said = Convert.ToString(attribute.Positional(0) ?? attribute.Named("Value"), CultureInfo.InvariantCulture) ?? "null";
        string reason = errors.Count > 0 ? ": " + errors[0].Argument : scope.NamesHidden ? ": what it names cannot be read from outside" : "";
        return (attribute, $"'{said}' cannot stand in for '{property.ContainingType.Name}.{property.Name}'{reason}");
    }

    /// <summary>Not a member for itself, what code beside its type cannot read, or the time: only the validator knows which is meant.</summary>
    private static bool CanBeEmitted(RuleExpression expression, IPropertySymbol property, RuleScope scope) =>
        !scope.NamesHidden && !ReadsNow.In(expression) && !(expression is MemberExpression { Path: { Count: 1 } path } && path[0].Name == property.Name);

    private static List<IPropertySymbol>? MembersOf(AttributeData attribute, IPropertySymbol property)
    {
        if (attribute.Positional(0) is not string path)
        {
            return null;
        }

        var members = new List<IPropertySymbol>();
        ITypeSymbol current = property.ContainingType;
        foreach (string name in path.Split('.'))
        {
            if ((current.WithoutNullable() as INamedTypeSymbol)?.PayloadProperties().Find(candidate => candidate.Name == name) is not { } member)
            {
                return null;
            }

            members.Add(member);
            current = member.Type;
        }

        bool isItself = SymbolEqualityComparer.Default.Equals(members[members.Count - 1], property);
        return !isItself && SymbolEqualityComparer.Default.Equals(current.WithoutNullable(), property.Type.WithoutNullable()) ? members : null;
    }

    private static string TextOf(RuleConstant constant, string typeName) => constant.Kind switch
    {
        RuleTypeKind.Number => $"({typeName}){ExpressionEmitter.Constant(constant)}",
        RuleTypeKind.OpenEnum => $"{typeName}.From({Literals.String(constant.Text)})",
        _ => ExpressionEmitter.Constant(constant),
    };
}
