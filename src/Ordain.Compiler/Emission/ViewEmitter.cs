using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Emission;

/// <summary>A struct over a value of the model that has the members of the contract's object.</summary>
internal static class ViewEmitter
{
    private const string Inlined = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";

    public static void Emit(SourceWriter source, ObjectPlan view, PayloadPlan plan)
    {
        string type = view.SourceTypeName + (view.SourceCanBeNull ? "?" : "");
        string root = plan.Hierarchy.TypeName;
        source.Line($"/// <summary><c>{ObjectEmitter.Escape(view.Spec.DisplayName)}</c>, computed.</summary>");
        source.Open(view.ReadsRoot
            ? $"public readonly struct {view.Name}({type} source, {root} root)"
            : $"public readonly struct {view.Name}({type} source)");
        source.Line($"private readonly {type} _source = source;");
        if (view.ReadsRoot)
        {
            source.Line($"private readonly {root} _root = root;");
        }

        foreach (string initial in InitialTypes(view))
        {
            source.Line($"private static readonly {initial} OrdainInitial = new();");
        }

        var defaults = new List<DefaultSpec>();
        string prefix = $"{root}.{plan.ClassName}.";
        foreach (MemberPlan member in view.Members)
        {
            source.Line();
            string property = $"public {member.TypeName}{(member.CanBeNull ? "?" : "")} {ExpressionEmitter.Identifier(member.Name)}";
            string value = new SourceExpression(view, member, prefix, defaults).Value();
            if (member.Sources.Count == 0)
            {
                source.Line($"{property} => {value};");
                continue;
            }

            source.Open(property);
            source.Line(Inlined);
            source.Line($"get => {value};");
            source.Close();
        }

        for (int i = 0; i < defaults.Count; i++)
        {
            ComputedDefault.Emit(source, defaults[i], i);
        }

        source.Close().Line();
    }

    private static HashSet<string> InitialTypes(ObjectPlan view)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberPlan member in view.Members)
        {
            if (member.Sources.Count > 0 && member.Sources[0] is InitialSource initial)
            {
                types.Add(initial.ContractTypeName);
            }
        }

        return types;
    }
}
