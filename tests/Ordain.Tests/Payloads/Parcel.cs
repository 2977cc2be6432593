namespace Ordain.Tests.Payloads;

/// <summary>A payload of two contracts, its own and another, as the generator writes it.</summary>
internal sealed record Parcel(string? Reference) : IPayload<Parcel, Parcel>, IPayload<Parcel, Letter>
{
    private static readonly RuleInfo _reference = new() { Kind = RuleKind.Required, Id = "required", JsonName = "reference", MemberName = "Reference" };

    public static Contract<Parcel> Contract { get; } = new("Post", "POST /parcels", null);

    static void IPayload<Parcel, Parcel>.Validate(Parcel payload, ref ViolationCollector violations)
    {
        if (payload.Reference is null)
        {
            violations.Add(_reference);
        }
    }

    static void IPayload<Parcel, Parcel>.Write(Parcel payload, ref PayloadWriter writer)
    {
        writer.Write("{\"reference\":"u8, payload.Reference);
        writer.WriteRaw("}"u8);
    }

    static void IPayload<Parcel, Letter>.Validate(Parcel payload, ref ViolationCollector violations)
    {
    }

    static void IPayload<Parcel, Letter>.Write(Parcel payload, ref PayloadWriter writer)
    {
        writer.Write("{\"ref\":"u8, payload.Reference);
        writer.WriteRaw("}"u8);
    }
}
