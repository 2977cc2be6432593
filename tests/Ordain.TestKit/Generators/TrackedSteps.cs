using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>Tells the steps that a generator names from those that Roslyn names.</summary>
internal static class TrackedSteps
{
    private static readonly ImmutableHashSet<string> WellKnown =
    [
        .. Constants(typeof(WellKnownGeneratorInputs)),
        .. Constants(typeof(WellKnownGeneratorOutputs)),

        // Named by Roslyn, but not among its constants.
        "CompilationOptions",
    ];

    /// <summary>The steps called <paramref name="names"/>, all of which must have run; without names, every step the generator names.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> Select(GeneratorRunResult result, ImmutableArray<string> names)
    {
        if (names.IsDefaultOrEmpty)
        {
            return result.TrackedSteps.Where(step => !IsBuiltIn(step.Key)).OrderBy(step => step.Key, StringComparer.Ordinal);
        }

        return names.Select(name => result.TrackedSteps.TryGetValue(name, out var steps)
            ? KeyValuePair.Create(name, steps)
            : throw new GeneratorRunException(
                $"No step named '{name}' ran. Steps that ran: {string.Join(", ", result.TrackedSteps.Keys.Order(StringComparer.Ordinal))}."));
    }

    // ForAttributeWithMetadataName names its inner steps; their values are syntax and compilations by design.
    public static bool IsBuiltIn(string name) =>
        WellKnown.Contains(name)
        || name.EndsWith("_ForAttribute", StringComparison.Ordinal)
        || name.EndsWith("_ForAttributeInternal", StringComparison.Ordinal)
        || name.EndsWith("_ForAttributeWithMetadataName", StringComparison.Ordinal);

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(string))
            .Select(field => (string)field.GetValue(null)!);
}
