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
        HierarchyEmitter.Open(source, plan.Hierarchy, $" : global::Ordain.IPayload<{model}, {contract}>", AttributesOf(plan));
        EmitReadyMethod(source, plan);
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

    /// <summary>For analyzers of other assemblies.</summary>
    private static List<string> AttributesOf(PayloadPlan plan)
    {
        List<string> attributes = ContractEmitter.InitializedMembersAttributes(plan.InitializedTypes);
        if (plan.Stamp is not null)
        {
            attributes.Add($"[global::Ordain.PlanStamp(typeof({plan.ContractTypeName}), {Literals.String(plan.Stamp)})]");
        }

        return attributes;
    }

    private static void EmitReadyMethod(SourceWriter source, PayloadPlan plan)
    {
        if (plan.ReadyMethod is not { } method)
        {
            return;
        }

        source.Line($"/// <summary>Whether the model is valid for {ObjectEmitter.Escape(plan.Provider)}. Where it is, the compiler knows that the members that it requires are not null.</summary>");
        source.Line("/// <param name=\"contract\">The contract; only its type counts.</param>");
        if (method.ProvenMembers.Count > 0)
        {
            source.Line($"[global::System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, {string.Join(", ", method.ProvenMembers.Select(Literals.String))})]");
        }

        source.Line(ObjectEmitter.GeneratedCode);
        source.Line($"{method.Modifiers} bool {OrdainNames.IsReadyFor}(global::Ordain.Contract<{plan.ContractTypeName}> contract) => global::Ordain.PayloadExtensions.Validate<{plan.Hierarchy.TypeName}, {plan.ContractTypeName}>(this, contract).IsValid;").Line();
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
