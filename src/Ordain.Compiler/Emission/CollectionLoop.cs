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
        source.Open($"foreach ({ElementType(collection)} element in {item})");
    }

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
