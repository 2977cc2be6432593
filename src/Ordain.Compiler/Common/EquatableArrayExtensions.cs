namespace Ordain.Compiler.Common;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items)
        where T : IEquatable<T> => items.Count == 0 ? default : new EquatableArray<T>([.. items]);
}
