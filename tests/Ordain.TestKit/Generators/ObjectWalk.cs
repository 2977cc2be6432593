using System.Reflection;

namespace Ordain.TestKit;

/// <summary>Walks an object graph through its fields, public or not, and reports the first forbidden object with its path.</summary>
internal sealed class ObjectWalk(Func<object, string?> forbiddenKind)
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, FieldInfo[]> _fields = [];

    public string? Find(object? root, string name)
    {
        var pending = new Stack<Place>();
        Push(pending, root, name, parent: null);
        while (pending.TryPop(out Place? place))
        {
            if (forbiddenKind(place.Value) is { } kind)
            {
                return $"{place.Path} is a {kind} ({place.Value.GetType().FullName})";
            }

            PushMembers(pending, place);
        }

        return null;
    }

    private void PushMembers(Stack<Place> pending, Place place)
    {
        switch (place.Value)
        {
            case Array array when IsLeaf(array.GetType().GetElementType()!):
                return;

            case Array array:
                int index = 0;
                foreach (object? item in array)
                {
                    Push(pending, item, $"[{index++}]", place);
                }

                return;

            case Delegate function:
                // The fields of a delegate lead into the runtime; what it captures is in its targets.
                foreach (Delegate single in function.GetInvocationList())
                {
                    Push(pending, single.Target, ".Target", place);
                }

                return;
        }

        foreach (FieldInfo field in FieldsOf(place.Value.GetType()))
        {
            Push(pending, field.GetValue(place.Value), "." + MemberName(field), place);
        }
    }

    private void Push(Stack<Place> pending, object? value, string name, Place? parent)
    {
        if (value is not null && !IsLeaf(value.GetType()) && (value.GetType().IsValueType || _seen.Add(value)))
        {
            pending.Push(new(value, name, parent));
        }
    }

    private FieldInfo[] FieldsOf(Type type)
    {
        if (_fields.TryGetValue(type, out FieldInfo[]? known))
        {
            return known;
        }

        List<FieldInfo> fields = [];
        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            fields.AddRange(current
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => !IsLeaf(field.FieldType)));
        }

        return _fields[type] = [.. fields];
    }

    // Reflection objects reach every loaded assembly, and none of them belongs to the compilation under test.
    private static bool IsLeaf(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || type.IsPointer
        || type.IsByRefLike
        || type == typeof(string)
        || type == typeof(decimal)
        || typeof(MemberInfo).IsAssignableFrom(type)
        || typeof(Assembly).IsAssignableFrom(type)
        || typeof(Module).IsAssignableFrom(type);

    private static string MemberName(FieldInfo field) =>
        field.Name.StartsWith('<') && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? field.Name[1..end] : field.Name;

    private sealed record Place(object Value, string Name, Place? Parent)
    {
        public string Path => Parent is null ? Name : Parent.Path + Name;
    }
}
