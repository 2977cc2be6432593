namespace Ordain.Compiler.Tests.Subjects;

public sealed class HollowPart
{
    [Required]
    public string? Name { get; set; }

    public int? Count { get; set; }

    [DefaultsTo(Value = "N/A")]
    public string? Note { get; set; }

    [JsonIgnore]
    public int Ignored { get; set; } = 7;
}
