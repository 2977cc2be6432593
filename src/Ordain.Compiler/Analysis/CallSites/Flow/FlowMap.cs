namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>
/// An immutable map from small numbers, as a tree of arrays. Maps that were made of each other share what they have in common: they are
/// compared and joined at the cost of their differences.
/// </summary>
internal readonly struct FlowMap<T>
    where T : class
{
    private const int Bits = 3;
    private const int Width = 1 << Bits;

    private readonly Node? _root;

    /// <summary>How many levels there are above the leaves.</summary>
    private readonly int _height;

    private FlowMap(Node? root, int height)
    {
        _root = root;
        _height = height;
    }

    /// <summary>The value of a number; null when it has none.</summary>
    public T? this[int key]
    {
        get
        {
            Node? node = key >> (Bits * (_height + 1)) == 0 ? _root : null;
            for (int level = _height; level > 0 && node is not null; level--)
            {
                node = node.Children[IndexOf(key, level)];
            }

            return node?.Values[IndexOf(key, 0)];
        }
    }

    /// <summary>The map with another value for a number; null takes it out.</summary>
    public FlowMap<T> With(int key, T? value)
    {
        if (ReferenceEquals(this[key], value))
        {
            return this;
        }

        int height = _height;
        while (key >> (Bits * (height + 1)) != 0)
        {
            height++;
        }

        return new FlowMap<T>(With(Raised(height), height, key, value), height);
    }

    /// <summary>All values, in the order of their numbers.</summary>
    public List<T> ToList()
    {
        var values = new List<T>();
        Collect(_root, values);
        return values;
    }

    public FlowMap<T> Map(Func<T, T> map) => Merge(default, (value, _) => map(value!));

    /// <summary>Makes one map of two.</summary>
    /// <param name="other">The other map.</param>
    /// <param name="merge">What comes of two values that differ, of which one may be null, the one of this map first. Where it is that one, nothing is copied.</param>
    public FlowMap<T> Merge(FlowMap<T> other, Func<T?, T?, T?> merge)
    {
        int height = Math.Max(_height, other._height);
        return IsSame(other) ? this : new FlowMap<T>(Merge(Raised(height), other.Raised(height), height, merge), height);
    }

    /// <summary>Whether it is the same tree, and not only one that is equal.</summary>
    public bool IsSame(FlowMap<T> other) => ReferenceEquals(_root, other._root);

    public bool Equals(FlowMap<T> other)
    {
        int height = Math.Max(_height, other._height);
        return IsSame(other) || AreEqual(Raised(height), other.Raised(height), height);
    }

    private static int IndexOf(int key, int level) => (key >> (Bits * level)) & (Width - 1);

    /// <summary>The root, as it stands in a higher tree.</summary>
    private Node? Raised(int height)
    {
        Node? root = _root;
        for (int level = _height; level < height && root is not null; level++)
        {
            var above = new Node(isLeaf: false);
            above.Children[0] = root;
            root = above;
        }

        return root;
    }

    private static Node With(Node? node, int level, int key, T? value)
    {
        Node copy = Node.Copy(node, level);
        int index = IndexOf(key, level);
        if (level == 0)
        {
            copy.Values[index] = value;
        }
        else
        {
            copy.Children[index] = With(copy.Children[index], level - 1, key, value);
        }

        return copy;
    }

    private static Node? Merge(Node? left, Node? right, int level, Func<T?, T?, T?> merge)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        Node? copy = null;
        for (int i = 0; i < Width; i++)
        {
            if (level == 0)
            {
                T? before = left?.Values[i];
                T? other = right?.Values[i];
                T? merged = ReferenceEquals(before, other) ? before : merge(before, other);
                if (!ReferenceEquals(merged, before))
                {
                    (copy ??= Node.Copy(left, level)).Values[i] = merged;
                }
            }
            else
            {
                Node? before = left?.Children[i];
                Node? merged = Merge(before, right?.Children[i], level - 1, merge);
                if (!ReferenceEquals(merged, before))
                {
                    (copy ??= Node.Copy(left, level)).Children[i] = merged;
                }
            }
        }

        return copy ?? left;
    }

    private static bool AreEqual(Node? left, Node? right, int level)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        for (int i = 0; i < Width; i++)
        {
            if (level == 0 ? !Equals(left?.Values[i], right?.Values[i]) : !AreEqual(left?.Children[i], right?.Children[i], level - 1))
            {
                return false;
            }
        }

        return true;
    }

    private static void Collect(Node? node, List<T> values)
    {
        foreach (Node? child in node?.Children ?? [])
        {
            Collect(child, values);
        }

        foreach (T? value in node?.Values ?? [])
        {
            if (value is not null)
            {
                values.Add(value);
            }
        }
    }

    private sealed class Node(bool isLeaf)
    {
        public Node?[] Children { get; private set; } = isLeaf ? [] : new Node?[Width];

        public T?[] Values { get; private set; } = isLeaf ? new T?[Width] : [];

        public static Node Copy(Node? node, int level)
        {
            var copy = new Node(level == 0);
            if (node is not null)
            {
                Array.Copy(node.Children, copy.Children, copy.Children.Length);
                Array.Copy(node.Values, copy.Values, copy.Values.Length);
            }

            return copy;
        }
    }
}
