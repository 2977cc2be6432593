using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Tests;

/// <summary>The members of an order by JSON Pointer, so that a row of a provider's table is a row of a theory.</summary>
internal static class Member
{
    /// <summary>Sets a member in place, also one that only an initializer could set.</summary>
    public static T Set<T>(T order, string pointer, object? value)
        where T : class
    {
        object owner = order;
        string[] names = pointer.Split('/')[1..];
        foreach (string name in names[..^1])
        {
            owner = owner is IList list
                ? list[int.Parse(name, CultureInfo.InvariantCulture)]!
                : Property(owner.GetType(), name).GetValue(owner)!;
        }

        Property(owner.GetType(), names[^1]).SetValue(owner, value);
        return order;
    }

    /// <summary>Whether there is an object that the member at the end of the pointer could be set on.</summary>
    public static bool IsReachable(object order, string pointer)
    {
        object? owner = order;
        foreach (string name in pointer.Split('/')[1..^1])
        {
            owner = owner switch
            {
                null => null,
                IList list when int.Parse(name, CultureInfo.InvariantCulture) is int index => index < list.Count ? list[index] : null,
                _ => Property(owner.GetType(), name).GetValue(owner),
            };
        }

        return owner is not null;
    }

    /// <summary>The pointers of all members of an order in which every member has a value; of a collection, those of its first element.</summary>
    /// <param name="order">The order.</param>
    /// <param name="empty">The pointers of members that have no value, because they exclude others.</param>
    public static IEnumerable<string> PointersOf(object order, params string[] empty) => PointersOf(order, "", empty);

    private static IEnumerable<string> PointersOf(object order, string prefix, string[] empty)
    {
        foreach (PropertyInfo property in Properties(order.GetType()))
        {
            string pointer = $"{prefix}/{JsonName(property)}";
            yield return pointer;

            object? value = property.GetValue(order);
            if (empty.Contains(pointer) != value is null)
            {
                throw new ArgumentException($"{pointer} has {(value is null ? "no" : "a")} value.", nameof(order));
            }
            else if (value is null)
            {
                continue;
            }

            (object? part, string path) = value is IList list ? (list[0], $"{pointer}/0") : (value, pointer);
            if (part is not null && part.GetType().IsClass && part.GetType().Assembly == order.GetType().Assembly)
            {
                foreach (string nested in PointersOf(part, path, empty))
                {
                    yield return nested;
                }
            }
        }
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null && property.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    private static PropertyInfo Property(Type type, string jsonName) => Properties(type).Single(property => JsonName(property) == jsonName);

    private static string JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
