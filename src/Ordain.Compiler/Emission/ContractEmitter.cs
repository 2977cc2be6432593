using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The generated part of a contract's type.</summary>
internal static class ContractEmitter
{
    public static void Emit(SourceWriter source, ContractSpec contract)
    {
        string type = contract.Root.TypeName;
        string description = ObjectEmitter.Escape(contract.Operation is null ? contract.Provider : $"{contract.Provider} {contract.Operation}");
        bool isReadable = contract.Root is { Unreadable: null, Construction: not null };
        HierarchyEmitter.Open(
            source,
            contract.Hierarchy,
            $" : global::Ordain.IPayload<{type}, {type}>{(isReadable ? $", global::Ordain.IReadablePayload<{type}>" : "")}",
            InitializedMembersAttributes(contract.InitializedTypes));
        if (contract.HasContractProperty)
        {
            source.Line($"/// <summary>The contract as a value: {description}.{(contract.Source is null ? "" : $" Source: {ObjectEmitter.Escape(contract.Source)}.")}</summary>");
            source.Line(ObjectEmitter.GeneratedCode);
            source.Line($"public {(contract.HidesContractProperty ? "new " : "")}static global::Ordain.Contract<{type}> Contract => OrdainContract.Value;").Line();
        }

        if (contract.HasReadyMethod)
        {
            source.Line($"/// <summary>Whether the order is valid for {description}. Where it is, the compiler knows that required members are not null.</summary>");
            if (contract.ProvenMembers.Count > 0)
            {
                source.Line($"[global::System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, {string.Join(", ", contract.ProvenMembers.Select(Literals.String))})]");
            }

            source.Line(ObjectEmitter.GeneratedCode);
            source.Line($"public {(contract.HidesReadyMethod ? "new " : "")}bool IsReady() => global::Ordain.PayloadExtensions.Validate<{type}>(this).IsValid;").Line();
        }

        source.Line(ObjectEmitter.GeneratedCode);
        source.Line($"static void global::Ordain.IPayload<{type}, {type}>.Validate({type} payload, ref global::Ordain.ViolationCollector violations) => OrdainPayload.Validate(payload, ref violations);").Line();
        source.Line(ObjectEmitter.GeneratedCode);
        source.Line($"static void global::Ordain.IPayload<{type}, {type}>.Write({type} payload, ref global::Ordain.PayloadWriter writer) => OrdainPayload.Write(payload, ref writer);").Line();
        if (isReadable)
        {
            source.Line(ObjectEmitter.GeneratedCode);
            source.Line($"static {type}{(contract.Root.Construction!.IsValueType ? "" : "?")} global::Ordain.IReadablePayload<{type}>.Read(ref global::Ordain.PayloadReader reader) => OrdainPayload.Read(ref reader);").Line();
        }

        if (contract.HasContractProperty)
        {
            source.Line(ObjectEmitter.GeneratedCode);
            source.Open("private static class OrdainContract");
            source.Line($"public static readonly global::Ordain.Contract<{type}> Value = new({Literals.String(contract.Provider)}, {Literals.String(contract.Operation)}, {Literals.String(contract.Source)}{(contract.JsonSchema is null ? "" : $", static () => {Literals.String(contract.JsonSchema)}u8")});");
            source.Close().Line();
        }

        ObjectEmitter.Emit(source, contract.Root, "private static class OrdainPayload");
        HierarchyEmitter.Close(source, contract.Hierarchy);
    }

    /// <summary>An initializer is not part of metadata: analyzers of other assemblies hear of it through attributes.</summary>
    public static List<string> InitializedMembersAttributes(EquatableArray<InitializedTypeSpec> types)
    {
        var attributes = new List<string>();
        foreach (InitializedTypeSpec type in types)
        {
            var members = new List<string>();
            foreach (string member in type.Members)
            {
                members.Add(Literals.String(member));
            }

            attributes.Add($"[global::Ordain.InitializedMembers(typeof({type.TypeName}), {string.Join(", ", members)})]");
        }

        return attributes;
    }
}
