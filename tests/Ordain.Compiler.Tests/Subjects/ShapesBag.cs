using System.Collections;

namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A collection that is filled by adding.</summary>
public sealed class ShapesBag : IEnumerable<string>
{
    private readonly List<string> _items = [];

    public void Add(string item) => _items.Add(item);

    public IEnumerator<string> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The same as a struct.</summary>
public struct ShapesStruct : IEnumerable<int>
{
    private List<int>? _items;

    public ShapesStruct() => _items = [];

    public void Add(int item) => (_items ??= []).Add(item);

    public readonly IEnumerator<int> GetEnumerator() => (_items ?? []).GetEnumerator();

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
