using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>Members of a model that were found, as paths.</summary>
internal static class ModelPaths
{
    /// <summary>The path of a match.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="scope">Where it is read.</param>
    /// <param name="compilation">The compilation.</param>
    public static PathSpec Of(ModelMatch match, PlanScope place, PlanScope scope, Compilation compilation)
    {
        var steps = new List<StepSpec>();
        foreach (ModelMember member in match.Members)
        {
            ITypeSymbol type = member.Property.Type;
            steps.Add(new StepSpec(member.Property.Name, !type.IsValueType || type.IsNullableValue()));
        }

        return new PathSpec(
            place.IsRoot && !scope.IsRoot,
            steps.ToEquatableArray(),
            match.Last.Property.Type.SpecialType == SpecialType.System_String,
            DefaultOf(match.Last.Property, compilation),
            match.Last.Property.Type.WithoutNullable().SourceName());
    }

    /// <summary>Where violations say that a value is. A path from the model itself starts with <c>/</c>.</summary>
    public static string PlaceOf(PathSpec path, PlanScope scope) => (path.FromRoot || scope is { IsRoot: true, IsPlaced: true } ? "/" : "") + path;

    /// <summary>The first member on the way to a value whose declaration allows that there is none.</summary>
    /// <param name="match">The way.</param>
    /// <param name="present">The object on it without which nobody asks for the value; null for none.</param>
    public static ModelMember? FirstNullable(ModelMatch match, ModelMatch? present = null)
    {
        if (match.Last.Property.HasAttribute(OrdainNames.DefaultsTo) && match.Members.Count == 1)
        {
            return null;
        }

        for (int i = present is not null && match.Members[0] == present.Members[0] ? present.Members.Count : 0; i < match.Members.Count; i++)
        {
            ITypeSymbol type = match.Members[i].Property.Type;
            if ((type.IsNullableValue() || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated))
                && !(i == match.Members.Count - 1 && match.Last.Property.HasAttribute(OrdainNames.DefaultsTo)))
            {
                return match.Members[i];
            }
        }

        return null;
    }

    /// <summary>What stands in for no value: a constant that <c>[DefaultsTo]</c> gives, as source text.</summary>
    private static string? DefaultOf(IPropertySymbol property, Compilation compilation)
    {
        if ((property.Type.IsValueType && !property.Type.IsNullableValue()) || property.FindAttribute(OrdainNames.DefaultsTo) is not { } attribute || attribute.Named("Value") is not { } value
            || DefaultReader.Read(attribute, property.Type, new RuleScope(property.ContainingType, compilation), out _) is null)
        {
            return null;
        }

        return value switch
        {
            string text => Literals.String(text),
            bool isTrue => isTrue ? "true" : "false",
            _ => $"({property.Type.WithoutNullable().SourceName()})({Convert.ToString(value, CultureInfo.InvariantCulture)})",
        };
    }
}
