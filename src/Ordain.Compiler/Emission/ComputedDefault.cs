using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Emission;

/// <summary>An expression that stands in for no value of a model, as a class of its own: a rule over a collection is a method with a loop.</summary>
internal static class ComputedDefault
{
    public static string NameOf(int index) => $"OrdainDefault{index + 1}";

    public static void Emit(SourceWriter source, DefaultSpec @default, int index)
    {
        var emitter = new ExpressionEmitter(@default.HolderTypeName);
        source.Line().Open($"private static class {NameOf(index)}");
        source.Line($"public static {@default.TypeName}? Of({@default.HolderTypeName} held) => {emitter.Value(@default.Computed!, Receivers.Of("held"))};");
        emitter.EmitMethods(source);
        source.Close();
    }
}
