using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>
/// A loop over a collection with the locals <c>element</c> and <c>i</c>, and a suffix inside another loop; by index where there is one, so that no enumerator is made.
/// A list is read through the local <c>list</c>, which spares a call for each element.
/// </summary>
internal static class CollectionLoop
{
    public static void Open(SourceWriter source, ValueSpec collection, string item, string suffix = "")
    {
        source.Open();
        if (collection.Shape is CollectionShape.Array or CollectionShape.ImmutableArray or CollectionShape.List)
        {
            string indexed = item;
            bool isRead = IsReadByList(collection.Shape, collection.IsInterface, collection.TypeName);
            if (isRead)
            {
                indexed = "list" + suffix;
                source.Line($"var {indexed} = {List(ElementType(collection), item)};");
            }

            string index = "i" + suffix;
            source.Open($"for (int {index} = 0; {Has(indexed, index, isRead, collection.Shape)}; {index}++)");
            source.Line($"{ElementType(collection)} element{suffix} = {indexed}[{index}];");
            return;
        }

        source.Line($"int i{suffix} = 0;");
        source.Open($"foreach ({ElementType(collection)} element{suffix} in {Walked(collection.IsInterface, item)})");
    }

    /// <summary>Whether a list is read through <c>Ordain.Rules.ListItems</c>.</summary>
    public static bool IsReadByList(CollectionShape shape, bool isInterface, string typeName) =>
        shape == CollectionShape.List && (isInterface || typeName.StartsWith("global::System.Collections.Generic.List<", StringComparison.Ordinal));

    /// <summary>Whether there is an element with an index.</summary>
    public static string Has(string list, string index, bool isRead, CollectionShape shape) =>
        isRead ? $"{list}.Has({index})" : $"{index} < {list}.{(shape == CollectionShape.List ? "Count" : "Length")}";

    public static string List(string elementType, string item) => $"global::Ordain.Rules.Walk.Items<{elementType}>({item})";

    /// <summary>What a <c>foreach</c> goes over without making an enumerator, where that can be helped.</summary>
    public static string Walked(bool isInterface, string item) => isInterface ? $"global::Ordain.Rules.Walk.Elements({item})" : item;

    /// <summary>The same for the entries of a dictionary.</summary>
    public static string WalkedEntries(ValueSpec dictionary, string item) =>
        dictionary.IsInterface ? $"global::Ordain.Rules.Walk.Entries({item})" : item;

    public static void Close(SourceWriter source, ValueSpec collection, string suffix = "")
    {
        if (collection.Shape is CollectionShape.Array or CollectionShape.ImmutableArray or CollectionShape.List)
        {
            source.Close().Close();
            return;
        }

        source.Line($"i{suffix}++;");
        source.Close().Close();
    }

    private static string ElementType(ValueSpec collection) => ValueCode.TypeOf(collection.Element!);
}
