using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The generated part of an open enum.</summary>
internal static class OpenEnumEmitter
{
    public static void Emit(SourceWriter source, OpenEnumSpec spec)
    {
        string type = spec.Hierarchy.TypeName;
        string name = ConstructorName(spec.Hierarchy);
        HierarchyEmitter.Open(
            source,
            spec.Hierarchy,
            suffix: $" : global::Ordain.IOpenEnum<{type}>",
            attributes: [$"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Ordain.OpenEnumJsonConverter<{type}>))]"]);
        source.Line("private readonly string? _wireName;").Line();
        source.Line($"private {name}(string wireName) => _wireName = wireName;").Line();
        foreach (OpenEnumNameSpec known in spec.Names)
        {
            if (known.IsPartial)
            {
                source.Line($"{known.Accessibility} static partial {type} {ExpressionEmitter.Identifier(known.Name)} => new({Literals.String(known.WireName)});").Line();
            }
        }

        source.Line("/// <inheritdoc/>");
        source.Line($"public static global::System.Collections.Generic.IReadOnlyList<{type}> Known => OrdainKnown.Values;").Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public string? WireName => _wireName;").Line();
        source.Line("/// <inheritdoc/>");
        source.Open($"public static {type} From(string wireName)");
        source.Line("global::System.ArgumentNullException.ThrowIfNull(wireName);");
        source.Line("return new(wireName);");
        source.Close().Line();
        source.Line("/// <summary>Whether two values have the same name.</summary>");
        source.Line($"public static bool operator ==({type} left, {type} right) => left.Equals(right);").Line();
        source.Line("/// <summary>Whether two values have different names.</summary>");
        source.Line($"public static bool operator !=({type} left, {type} right) => !left.Equals(right);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public bool Equals({type} other) => string.Equals(_wireName, other._wireName, global::System.StringComparison.Ordinal);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line($"public override bool Equals(object? obj) => obj is {type} other && Equals(other);").Line();
        source.Line("/// <inheritdoc/>");
        source.Line("public override int GetHashCode() => _wireName is null ? 0 : global::System.StringComparer.Ordinal.GetHashCode(_wireName);").Line();
        source.Line("/// <summary>The name on the wire; empty for <c>default</c>.</summary>");
        source.Line("public override string ToString() => _wireName ?? \"\";").Line();
        source.Open("private static class OrdainKnown");
        source.Open($"public static readonly {type}[] Values =");
        foreach (OpenEnumNameSpec known in spec.Names)
        {
            source.Line($"new({Literals.String(known.WireName)}),");
        }

        source.Close("};");
        source.Close();
        HierarchyEmitter.Close(source, spec.Hierarchy);
    }

    private static string ConstructorName(HierarchySpec hierarchy)
    {
        string declaration = hierarchy.Declarations[hierarchy.Declarations.Count - 1];
        return declaration.Substring(declaration.LastIndexOf(' ') + 1);
    }
}
