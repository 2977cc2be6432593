using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The class that checks, writes and reads one object.</summary>
internal static class ObjectEmitter
{
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"Ordain.Compiler\", \"0.1.0\")]";

    /// <summary>The class of an object that is no contract.</summary>
    public static void EmitPart(SourceWriter source, ObjectSpec spec)
    {
        int dot = spec.HelperName.LastIndexOf('.');
        source.Open($"namespace {spec.HelperName.Substring(0, dot)}");
        source.Line($"/// <summary>Checks and writes <c>{Escape(spec.DisplayName)}</c>.</summary>");
        Emit(source, spec, $"internal static class {spec.HelperName.Substring(dot + 1)}");
        source.Close();
    }

    public static void Emit(SourceWriter source, ObjectSpec spec, string declaration)
    {
        foreach (string id in spec.ExperimentalIds)
        {
            source.Line($"#pragma warning disable {id} // Experimental members are written as long as they are there.");
        }

        if (spec.IsObsolete)
        {
            // Inside what is obsolete, what is obsolete can be used.
            source.Line("[global::System.Obsolete]");
        }

        source.Line(GeneratedCode);
        source.Open(declaration);
        var expressions = new ExpressionEmitter(spec.TypeName);
        ValidatorEmitter.Emit(source, spec, expressions);
        WriterEmitter.Emit(source, spec, expressions);
        ReaderEmitter.Emit(source, spec);
        expressions.EmitMethods(source);
        EnumNameEmitter.Emit(source, spec);
        ConverterEmitter.Emit(source, spec);
        RuleTableEmitter.Emit(source, spec);
        StaticsEmitter.Emit(source, spec);
        source.Close();
    }

    /// <summary>Text in a comment: one line, and no character that XML refuses.</summary>
    public static string Escape(string text)
    {
        char[] line = text.ToCharArray();
        for (int i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) || char.IsSurrogate(line[i]) || line[i] is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
            {
                line[i] = ' ';
            }
        }

        return new string(line).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }
}
