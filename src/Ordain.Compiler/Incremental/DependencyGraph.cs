namespace Ordain.Compiler.Incremental;

/// <summary>
/// Which files a file depends on: those that declare a name that it mentions, and what those depend on. A file's key is made of the
/// declarations of all of them, and of all that decides what names mean anywhere.
/// </summary>
internal sealed class DependencyGraph
{
    private const int Unknown = -1;

    private readonly TreeFacts[] _trees;

    /// <summary>The last file that declares a name; <see cref="_next"/> leads to the others.</summary>
    private readonly Dictionary<ulong, int> _declarations = [];
    private readonly List<(int Tree, int Next)> _next = [];
    private readonly List<ulong> _mentionedForAll = [];
    private readonly Fingerprint _names;
    private readonly Fingerprint _everything;

    // Tarjan's components: files that depend on each other have the dependencies of all of them.
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Fingerprint?[] _components;
    private readonly Stack<int> _open = new();
    private readonly Stack<Frame> _frames = new();
    private int _count;

    public DependencyGraph(Gate gate)
    {
        _trees = gate.Trees;
        _order = new int[_trees.Length];
        _low = new int[_trees.Length];
        _isOpen = new bool[_trees.Length];
        _components = new Fingerprint?[_trees.Length];
        var names = default(FingerprintBuilder);
        names.Add(gate.Surroundings);
        var mentionedForAll = new HashSet<ulong>();
        for (int i = 0; i < _trees.Length; i++)
        {
            _order[i] = Unknown;
            names.Add(_trees[i].IsAmbient ? _trees[i].Declarations : _trees[i].Names);
            mentionedForAll.UnionWith(_trees[i].MentionedForAll);
            foreach (ulong name in _trees[i].Declared)
            {
                _next.Add((i, _declarations.TryGetValue(name, out int other) ? other : Unknown));
                _declarations[name] = _next.Count - 1;
            }
        }

        foreach (ulong name in mentionedForAll)
        {
            if (_declarations.ContainsKey(name))
            {
                _mentionedForAll.Add(name);
            }
        }

        _names = names.ToFingerprint();
        _everything = gate.ToFingerprint();
    }

    /// <summary>A fingerprint of all that the declarations in a file can depend on.</summary>
    public Fingerprint KeyOf(int tree, CancellationToken cancellation)
    {
        if (_order[tree] == Unknown)
        {
            Visit(tree, cancellation);
        }

        var key = default(FingerprintBuilder);
        key.Add(_names);
        key.Add(_trees[tree].Declarations);
        key.Add(_components[tree]!.Value);
        return key.ToFingerprint();
    }

    private void Visit(int root, CancellationToken cancellation)
    {
        Open(root);
        while (_frames.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Frame frame = _frames.Peek();
            if (frame.Position < frame.Dependencies.Count)
            {
                int dependency = frame.Dependencies[frame.Position++];
                if (_order[dependency] == Unknown)
                {
                    Open(dependency);
                }
                else if (_isOpen[dependency])
                {
                    _low[frame.Tree] = Math.Min(_low[frame.Tree], _order[dependency]);
                }

                continue;
            }

            _frames.Pop();
            if (_frames.Count > 0)
            {
                int outer = _frames.Peek().Tree;
                _low[outer] = Math.Min(_low[outer], _low[frame.Tree]);
            }

            if (_low[frame.Tree] == _order[frame.Tree])
            {
                Close(frame.Tree);
            }
        }
    }

    private void Open(int tree)
    {
        _order[tree] = _low[tree] = _count++;
        _isOpen[tree] = true;
        _open.Push(tree);
        _frames.Push(new Frame(tree, DependenciesOf(tree)));
    }

    /// <summary>A component is complete: all that it depends on has its fingerprint already.</summary>
    private void Close(int first)
    {
        var members = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            members.Add(member);
        }
        while (member != first);

        members.Sort();
        var component = default(FingerprintBuilder);
        var outside = new HashSet<Fingerprint>();
        foreach (int tree in members)
        {
            component.Add(_trees[tree].Declarations);
            if (_trees[tree].MentionsUnknown)
            {
                outside.Add(_everything);
            }

            foreach (int dependency in DependenciesOf(tree))
            {
                if (_components[dependency] is { } fingerprint)
                {
                    outside.Add(fingerprint);
                }
            }
        }

        // The order in which components are found is of no consequence.
        ulong high = 0;
        ulong low = 0;
        foreach (Fingerprint fingerprint in outside)
        {
            high = unchecked(high + fingerprint.High);
            low = unchecked(low + fingerprint.Low);
        }

        component.Add(outside.Count);
        component.Add(new Fingerprint(high, low));
        foreach (int tree in members)
        {
            _components[tree] = component.ToFingerprint();
        }
    }

    private List<int> DependenciesOf(int tree)
    {
        var dependencies = new List<int>();
        foreach (ulong name in _trees[tree].Mentioned)
        {
            Add(name);
        }

        foreach (ulong name in _mentionedForAll)
        {
            Add(name);
        }

        return dependencies;

        void Add(ulong name)
        {
            if (!_declarations.TryGetValue(name, out int at))
            {
                return;
            }

            for (; at != Unknown; at = _next[at].Next)
            {
                if (_next[at].Tree != tree)
                {
                    dependencies.Add(_next[at].Tree);
                }
            }
        }
    }

    private sealed class Frame(int tree, List<int> dependencies)
    {
        public int Tree => tree;

        public List<int> Dependencies => dependencies;

        public int Position { get; set; }
    }
}
