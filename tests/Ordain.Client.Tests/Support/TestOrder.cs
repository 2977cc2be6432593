namespace Ordain.Client.Tests;

/// <summary>A contract by hand: what the generator would write.</summary>
internal sealed record TestOrder : IPayload<TestOrder, TestOrder>
{
    private static readonly RuleInfo ReferenceRequired = new()
    {
        Kind = RuleKind.Required,
        Id = "required",
        Provider = "Test",
        JsonName = "orderReference",
        MemberName = nameof(OrderReference),
    };

    public static Contract<TestOrder> Contract { get; } = new("Test", "POST /orders", null);

    public string? OrderReference { get; init; } = "A-1001";

    public string? Email { get; init; } = "ada@example.com";

    public string? Notes { get; init; }

    public static void Validate(TestOrder payload, ref ViolationCollector violations)
    {
        if (string.IsNullOrEmpty(payload.OrderReference))
        {
            violations.Add(ReferenceRequired);
        }
    }

    public static void Write(TestOrder payload, ref PayloadWriter writer)
    {
        writer.Write("{\"buyer\":{\"email\":"u8, payload.Email);
        writer.Write("},\"orderReference\":"u8, payload.OrderReference);
        writer.Write(",\"notes\":"u8, payload.Notes);
        writer.WriteRaw("}"u8);
    }
}
