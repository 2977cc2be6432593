using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>A loop over a collection with the locals <c>element</c> and <c>i</c>; by index where there is one, so that no enumerator is made.</summary>
internal static class CollectionLoop
{
    public static void Open(SourceWriter source, ValueSpec collection, string item)
    {
        if (collection.Shape is CollectionShape.Array or CollectionShape.ImmutableArray or CollectionShape.List)
        {
            string count = collection.Shape == CollectionShape.List ? "Count" : "Length";
            source.Open($"for (int i = 0; i < {item}.{count}; i++)");
            source.Line($"{ElementType(collection)} element = {item}[i];");
            return;
        }

        source.Open();
        source.Line("int i = 0;");
        source.Open($"foreach ({ElementType(collection)} element in {Walked(collection.IsInterface, item)})");
    }

    /// <summary>What a <c>foreach</c> goes over without making an enumerator, where that can be helped.</summary>
    public static string Walked(bool isInterface, string item) => isInterface ? $"global::Ordain.Rules.Walk.Elements({item})" : item;

    /// <summary>The same for the entries of a dictionary.</summary>
    public static string WalkedEntries(ValueSpec dictionary, string item) =>
        dictionary.IsInterface ? $"global::Ordain.Rules.Walk.Entries({item})" : item;

    public static void Close(SourceWriter source, ValueSpec collection)
    {
        if (collection.Shape is CollectionShape.Array or CollectionShape.ImmutableArray or CollectionShape.List)
        {
            source.Close();
            return;
        }

        source.Line("i++;");
        source.Close();
        source.Close();
    }

    private static string ElementType(ValueSpec collection) => collection.Element!.TypeName + (collection.Element.CanBeNull ? "?" : "");
}
