using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Cli.Tests.Subjects;

/// <summary>A contract of which every text has to be escaped.</summary>
[Contract("<b>Odd</b> & \"Sons\" | `Co` *\\")]
public sealed partial record OddOrder
{
    [Required, JsonPropertyName("<script>alert('ref')</script>|`x`")]
    public string? Reference { get; init; }

    [Required]
    public Money? Total { get; init; }

    [RequiredWhen("Reference == \"<img src=x>|*[a](b)`\"")]
    public string? Note { get; init; }

    [JsonPropertyName("Straße <&>")]
    public string? Street { get; init; }
}
