using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>Members that have the term of a field and cannot become it, each told once for a contract, however many fields want the same of it.</summary>
internal sealed class UnconvertedSources(PlanDraft draft, MappingReport report)
{
    private readonly List<(PayloadField Field, ModelMatch Match)> _all = [];

    public void Add(PayloadField field, ModelMatch match) => _all.Add((field, match));

    public void Report()
    {
        // Of an object and a field in it that want the same member, the field says what is wanted.
        foreach (var same in _all.Where(one => !_all.Exists(other => IsInside(other, one))).GroupBy(KeyOf))
        {
            (PayloadField field, ModelMatch match) = same.First();
            IPropertySymbol property = match.Last.Property;
            string fields = Prose.List([.. same.Select(static one => one.Field.JsonPath)]);
            string target = Show(field.Member.Property.Type.WithoutNullable().WithNullableAnnotation(NullableAnnotation.NotAnnotated));
            if (IsByChance(field, match))
            {
                report.Add(Descriptors.NoConversionByName, property, match.Path, Show(property.Type), draft.Contract.Provider, fields, target, draft.Contract.Type.Name);
            }
            else
            {
                report.Add(Descriptors.NoConversion, property, match.Path, Show(property.Type), draft.Contract.Provider, fields, target, WhyAndWhatToDo(field, match));
            }
        }
    }

    private static bool IsInside((PayloadField Field, ModelMatch Match) inner, (PayloadField Field, ModelMatch Match) outer) =>
        inner.Field.JsonPath.StartsWith(outer.Field.JsonPath + ".", StringComparison.Ordinal)
        && SymbolEqualityComparer.Default.Equals(inner.Match.Last.Property, outer.Match.Last.Property);

    private static (string Path, bool IsByChance, string Target, string? Convert) KeyOf((PayloadField Field, ModelMatch Match) one) =>
        (one.Match.Path, IsByChance(one.Field, one.Match), one.Field.Member.Property.Type.WithoutNullable().SourceName(), one.Match.Convert);

    /// <summary>Whether nothing but the name says that the member is meant, and nobody has to have the field.</summary>
    private static bool IsByChance(PayloadField field, ModelMatch match) => field is { IsRequired: false, Conditions.Count: 0 } && match.Last.IsByName;

    private static string WhyAndWhatToDo(PayloadField field, ModelMatch match)
    {
        IPropertySymbol property = match.Last.Property;
        ITypeSymbol target = field.Member.Property.Type.WithoutNullable();
        if (match.Convert is not null)
        {
            return $" through '{match.Convert}', which has to be a static method of '{property.ContainingType.Name}' with one parameter that takes the value, and a result that the field takes";
        }

        List<string> lost = ConversionReader.ValuesWithoutCounterpart(property.Type, target);
        string why = lost.Count == 0 ? "" : $", as {target.Name} has nothing for {Prose.List(lost.ConvertAll(static name => $"'{name}'"))}";
        bool isObject = ModelIndex.ObjectIn(property.Type) is not null && ModelIndex.ObjectIn(target) is null;
        return $"{why}; name a static method with Convert{(isObject ? ", or say with [Term(\"\")] that its members count as those of the object around it" : "")}";
    }

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
