using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

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
            ModelDefaults.Read(match.Last.Property, compilation));
    }

    /// <summary>Where violations say that a value is. A path from the model itself starts with <c>/</c>.</summary>
    public static string PlaceOf(PathSpec path, PlanScope scope) => (path.FromRoot || scope is { IsRoot: true, IsPlaced: true } ? "/" : "") + path;

    /// <summary>The first member on the way to a value whose declaration allows that there is none.</summary>
    /// <param name="match">The way.</param>
    /// <param name="present">The object on it without which nobody asks for the value; null for none.</param>
    public static ModelMember? FirstNullable(ModelMatch match, ModelMatch? present = null)
    {
        for (int i = present is not null && match.Members[0] == present.Members[0] ? present.Members.Count : 0; i < match.Members.Count; i++)
        {
            ITypeSymbol type = match.Members[i].Property.Type;
            if (ModelDefaults.CanBeMissing(type) && !(i == match.Members.Count - 1 && ModelDefaults.IsCertain(match.Last.Property)))
            {
                return match.Members[i];
            }
        }

        return null;
    }
}
