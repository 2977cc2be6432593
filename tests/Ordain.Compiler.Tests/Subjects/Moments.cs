namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Points in time in every form.</summary>
[Contract("Acme")]
public sealed partial class Moments
{
    [UnixSeconds]
    public DateTimeOffset? Expiry { get; set; }

    [UnixSeconds]
    public DateTime? Created { get; set; }

    [Iso8601Utc]
    public DateTimeOffset? Sent { get; set; }

    [Iso8601Utc]
    public DateTime? Paid { get; set; }
}
