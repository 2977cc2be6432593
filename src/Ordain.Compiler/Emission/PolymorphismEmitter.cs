using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The methods of a polymorphic type that look at the type of a value and hand it on.</summary>
internal static class PolymorphismEmitter
{
    /// <summary>The field of the rule that a value is of a type that is listed.</summary>
    public const string Listed = "Type_Listed";

    /// <summary>The name of the method that only does what the type itself asks for.</summary>
    public static string OwnMethod(ObjectSpec spec, string name) => spec.Polymorphic is null ? name : name + "Itself";

    public static void EmitValidate(SourceWriter source, ObjectSpec spec, PolymorphicSpec polymorphic)
    {
        source.Open($"public static void Validate({spec.TypeName} value, ref global::Ordain.ViolationCollector violations)");
        source.Line("global::System.Type type = value.GetType();");
        foreach ((string condition, DerivedSpec derived) in Cases(spec, polymorphic))
        {
            string method = derived.TypeName == spec.TypeName ? "ValidateItself" : $"global::{derived.HelperName}.Validate";
            source.Open($"if ({condition})").Line($"{method}(({derived.TypeName})value, ref violations);").Line("return;").Close().Line();
        }

        source.Line("ValidateItself(value, ref violations);");
        if (polymorphic.Unknown == UnknownDerived.Fail)
        {
            source.Open($"if (type != typeof({spec.TypeName}))").Line($"violations.AddObject(Rules.{Listed});").Close();
        }

        source.Close().Line();
    }

    public static void EmitWrite(SourceWriter source, ObjectSpec spec, PolymorphicSpec polymorphic)
    {
        source.Line().Open($"public static void Write({spec.TypeName} value, ref global::Ordain.PayloadWriter writer)");
        source.Line("global::System.Type type = value.GetType();");
        foreach ((string condition, DerivedSpec derived) in Cases(spec, polymorphic))
        {
            bool isItself = derived.TypeName == spec.TypeName;
            source.Open($"if ({condition})");
            if (derived.Discriminator is { } discriminator)
            {
                source.Line($"writer.WriteRaw({Literals.String($"{{{Literals.Json(polymorphic.DiscriminatorName)}:{discriminator}")}u8);");
                source.Line($"{(isItself ? "" : $"global::{derived.HelperName}.")}WriteMembers(({derived.TypeName})value, ref writer);");
            }
            else
            {
                source.Line($"{(isItself ? "WriteItself" : $"global::{derived.HelperName}.Write")}(({derived.TypeName})value, ref writer);");
            }

            source.Line("return;").Close().Line();
        }

        source.Line("WriteItself(value, ref writer);").Close();
    }

    public static void EmitRead(SourceWriter source, ObjectSpec spec, PolymorphicSpec polymorphic)
    {
        source.Line().Open($"public static {spec.TypeName}? Read(ref global::Ordain.PayloadReader reader)");
        source.Line($"global::System.ReadOnlySpan<byte> discriminator = {Literals.String(polymorphic.DiscriminatorName)}u8;");
        source.Open("switch (reader.ReadDiscriminator(discriminator))");
        var known = new List<string>();
        foreach (DerivedSpec derived in polymorphic.Discriminated)
        {
            string constant = derived.Constant!;
            if (!known.Contains(constant))
            {
                known.Add(constant);
                string owner = derived.TypeName == spec.TypeName ? "" : $"global::{derived.HelperName}.";
                source.Open($"case {constant}:").Line($"return {owner}ReadMembers(ref reader, discriminator);").Close();
            }
        }

        string names = string.Join(", ", known);
        if (spec.Construction is not null)
        {
            source.Open(polymorphic.TakesUnrecognized ? "default:" : "case null:").Line("return ReadMembers(ref reader, discriminator);").Close();
        }

        if (spec.Construction is null || !polymorphic.TakesUnrecognized)
        {
            source.Open("case var other:").Line($"reader.RefuseObject(discriminator, other is not null, {names});").Line("return default;").Close();
        }

        source.Close().Close();
    }

    /// <summary>The listed types themselves, and then, where the nearest one counts, what derives from them.</summary>
    private static List<(string Condition, DerivedSpec Derived)> Cases(ObjectSpec spec, PolymorphicSpec polymorphic)
    {
        var cases = new List<(string Condition, DerivedSpec Derived)>();
        foreach (DerivedSpec derived in polymorphic.Derived)
        {
            cases.Add(($"type == typeof({derived.TypeName})", derived));
        }

        if (polymorphic.Unknown == UnknownDerived.Nearest)
        {
            var byDepth = new List<DerivedSpec>(polymorphic.Derived);
            byDepth.Sort(static (left, right) => right.Depth - left.Depth);
            foreach (DerivedSpec derived in byDepth)
            {
                if (derived.TypeName != spec.TypeName)
                {
                    cases.Add(($"value is {derived.TypeName}", derived));
                }
            }
        }

        return cases;
    }
}
