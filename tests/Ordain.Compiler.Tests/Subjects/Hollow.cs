using System.Collections.Immutable;

namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Members that are only written when they have something to say.</summary>
[Contract("Acme")]
public sealed partial class Hollow
{
    [OmitWhenEmpty]
    public HollowPart? Part { get; set; }

    [Required, OmitWhenEmpty]
    public HollowPart? Needed { get; set; }

    [OmitWhenEmpty]
    public HollowPoint? Point { get; set; }

    [OmitWhenEmpty, MinLength(2)]
    public List<int>? Numbers { get; set; }

    [OmitWhenEmpty]
    public string[]? Texts { get; set; }

    [OmitWhenEmpty]
    public ImmutableArray<int> Immutable { get; set; }

    [OmitWhenEmpty]
    public IReadOnlyDictionary<string, int>? Map { get; set; }
}
