using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Emission;

/// <summary>The generated part of a model for one contract: views over the model, and the contract's validator and writer over the views.</summary>
internal static class PlanEmitter
{
    public static void Emit(SourceWriter source, PayloadPlan plan)
    {
        string model = plan.Hierarchy.TypeName;
        string contract = plan.ContractTypeName;
        ObjectPlan root = plan.Objects[0];
        HierarchyEmitter.Open(source, plan.Hierarchy, $" : global::Ordain.IPayload<{model}, {contract}>", []);
        Method("Validate", "global::Ordain.ViolationCollector violations", "violations");
        Method("Write", "global::Ordain.PayloadWriter writer", "writer");
        source.Line($"/// <summary>The model as {ObjectEmitter.Escape(plan.Provider)} sees it: <c>{ObjectEmitter.Escape(plan.ContractName)}</c>.</summary>");
        if (plan.UsesObsolete)
        {
            // Inside what is obsolete, what is obsolete can be used.
            source.Line("[global::System.Obsolete]");
        }

        source.Line(ObjectEmitter.GeneratedCode);
        source.Open($"private static class {plan.ClassName}");
        foreach (ObjectPlan item in plan.Objects)
        {
            if (item.SourceTypeName.Length > 0)
            {
                ViewEmitter.Emit(source, item, plan);
            }
        }

        foreach (ListPlan list in plan.Lists)
        {
            ListViewEmitter.Emit(source, list, plan);
        }

        foreach (ObjectPlan item in plan.Objects)
        {
            ObjectEmitter.Emit(source, item.Spec, $"public static class {item.Name}Payload");
            source.Line();
        }

        foreach (ChoiceSpec choice in plan.Choices)
        {
            EmitChoice(source, choice);
        }

        source.Close();
        HierarchyEmitter.Close(source, plan.Hierarchy);

        void Method(string name, string parameter, string argument)
        {
            source.Line(ObjectEmitter.GeneratedCode);
            source.Line($"static void global::Ordain.IPayload<{model}, {contract}>.{name}({model} payload, ref {parameter}) => {plan.ClassName}.{root.Name}Payload.{name}(new {plan.ClassName}.{root.Name}(payload), ref {argument});");
            source.Line();
        }
    }

    private static void EmitChoice(SourceWriter source, ChoiceSpec choice)
    {
        source.Open($"public static {choice.TargetTypeName} {choice.Name}({choice.SourceTypeName} value) => value switch");
        foreach (ChoiceArm arm in choice.Arms)
        {
            source.Line($"{arm.Value} => {arm.Result},");
        }

        source.Line($"_ => {choice.Otherwise},");
        source.Close("};").Line();
    }
}
