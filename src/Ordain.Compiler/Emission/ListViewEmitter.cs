using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Emission;

/// <summary>A struct over a collection of the model with the contract's elements; to the validator and the writer it is what an immutable array is.</summary>
internal static class ListViewEmitter
{
    public static void Emit(SourceWriter source, ListPlan list, PayloadPlan plan)
    {
        source.Line("/// <summary>A collection of the model as the contract has it.</summary>");
        source.Open(list.ReadsRoot
            ? $"public readonly struct {list.Name}({list.SourceTypeName} items, {list.RootTypeName} root)"
            : $"public readonly struct {list.Name}({list.SourceTypeName} items)");
        source.Line($"private readonly {list.SourceTypeName} _items = items;");
        if (list.ReadsRoot)
        {
            source.Line($"private readonly {list.RootTypeName} _root = root;");
        }

        source.Line();
        source.Line($"public bool IsDefault => {(list.IsImmutableArray ? "_items.IsDefault" : "_items is null")};").Line();
        source.Line($"public int Length => _items.{list.LengthName};").Line();
        source.Line($"public {list.ElementTypeName} this[int index] => {Element(list, plan)};");
        source.Close().Line();
    }

    private static string Element(ListPlan list, PayloadPlan plan)
    {
        string prefix = $"{plan.Hierarchy.TypeName}.{plan.ClassName}.";
        string made(string item) => list.View.Length > 0
            ? $"new {prefix}{list.View}({item}{(list.ReadsRoot ? ", _root" : "")})"
            : list.Conversion.Template.Replace("{0}", item);
        bool elementCanBeNull = list.ElementTypeName.EndsWith("?", StringComparison.Ordinal);
        return !list.ItemCanBeNull || (list.View.Length == 0 && list.Conversion.IsDirect && elementCanBeNull) || (list.View.Length > 0 && !elementCanBeNull)
            ? made("_items[index]")
            : $"_items[index] is {{ }} item ? {made("item")} : default({list.ElementTypeName})";
    }
}
