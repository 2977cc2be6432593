using System.ComponentModel;

namespace Ordain;

/// <summary>How far a <see cref="PayloadWriter"/> has come.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public readonly struct PayloadPosition
{
    internal PayloadPosition(int value) => Value = value;

    internal int Value { get; }
}
