namespace Ordain.Client.Tests;

/// <summary>A user's own model that is written in the shape of <see cref="TestOrder"/>: a struct, to show that it need not be a class.</summary>
internal readonly record struct TestCheckout(string Number) : IPayload<TestCheckout, TestOrder>
{
    public static void Validate(TestCheckout payload, ref ViolationCollector violations)
    {
    }

    public static void Write(TestCheckout payload, ref PayloadWriter writer)
    {
        writer.Write("{\"orderReference\":"u8, payload.Number);
        writer.WriteRaw("}"u8);
    }
}
