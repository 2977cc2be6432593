using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The <c>PrintMembers</c> of a record with sensitive members: what C# would print, with <c>***</c> for their values.</summary>
internal static class PrintingEmitter
{
    public static void Emit(SourceWriter source, PrintingSpec spec)
    {
        HierarchyEmitter.Open(source, spec.Hierarchy, suffix: "", attributes: []);
        source.Line("/// <summary>Prints the members, and hides the values of those that are sensitive.</summary>");
        source.Line(ObjectEmitter.GeneratedCode);
        source.Open($"{spec.Modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)");
        if (spec.CallsBase)
        {
            source.Open("if (base.PrintMembers(builder))");
            source.Line("builder.Append(\", \");");
            source.Close().Line();
        }

        for (int i = 0; i < spec.Members.Count; i++)
        {
            PrintedMemberSpec member = spec.Members[i];
            source.Line($"builder.Append({Literals.String($"{(i == 0 ? "" : ", ")}{member.Name} = ")}).Append({ValueOf(member)});");
        }

        source.Line("return true;");
        source.Close();
        HierarchyEmitter.Close(source, spec.Hierarchy);
    }

    private static string ValueOf(PrintedMemberSpec member)
    {
        string value = $"this.{ExpressionEmitter.Identifier(member.Name)}";
        return member switch
        {
            { IsSensitive: true, CanBeNull: true } => $"{value} is null ? \"\" : \"***\"",
            { IsSensitive: true } => "\"***\"",
            { IsValue: true } => $"{value}.ToString()",
            _ => $"(object?){value}",
        };
    }
}
