using System.Collections.Immutable;

namespace Ordain.Compiler.Tests.Subjects;

[Contract("Acme")]
public sealed partial class Frozen
{
    [MinLength(1)]
    public ImmutableArray<string> Plain { get; set; }

    [MinLength(1)]
    public ImmutableArray<string>? Nullable { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ImmutableArray<int> Never { get; set; }

    [Required]
    public ImmutableArray<RulebookLine>? Needed { get; set; } = [];

    [RequiredWhen("Plain.Length > 1 || Nullable.Length > 1")]
    public string? Why { get; set; }

    public ArraySegment<int> Segment { get; set; }
}
