namespace Ordain.Contracts.Optty;

/// <summary>
/// A payment provider behind Optty. The names here are those that a later revision of the Optty reference lists, each C# name being
/// the name on the wire with its words capitalised. Optty adds providers at any time, and which of them an order can use is what
/// <c>GET /options</c> returns: make a value of any other name with <c>OpttyProvider.From(name)</c>.
/// </summary>
[OpenEnum(Pattern = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")]
[Source(OpttySources.LaterReference)]
public readonly partial struct OpttyProvider
{
    /// <summary>Klarna: <c>KLARNA</c>. Asks for a shipping address.</summary>
    [WireName("KLARNA")]
    public static partial OpttyProvider Klarna { get; }

    /// <summary>Klarna in the United States: <c>KLARNA_US</c>. Asks for a shipping address.</summary>
    [WireName("KLARNA_US")]
    public static partial OpttyProvider KlarnaUs { get; }

    /// <summary>Klarna in Australia: <c>KLARNA_AU</c>. Asks for a shipping address.</summary>
    [WireName("KLARNA_AU")]
    public static partial OpttyProvider KlarnaAu { get; }

    /// <summary>Klarna in New Zealand: <c>KLARNA_NZ</c>. Asks for a shipping address.</summary>
    [WireName("KLARNA_NZ")]
    public static partial OpttyProvider KlarnaNz { get; }

    /// <summary>Klarna, in three instalments: <c>KLARNA_3_INSTALMENTS</c>. Asks for a shipping address.</summary>
    [WireName("KLARNA_3_INSTALMENTS")]
    public static partial OpttyProvider Klarna3Instalments { get; }

    /// <summary>Afterpay in Australia: <c>AFTERPAY_AU</c>. Asks for a shipping address.</summary>
    [WireName("AFTERPAY_AU")]
    public static partial OpttyProvider AfterpayAu { get; }

    /// <summary>Afterpay in New Zealand: <c>AFTERPAY_NZ</c>. Asks for a shipping address.</summary>
    [WireName("AFTERPAY_NZ")]
    public static partial OpttyProvider AfterpayNz { get; }

    /// <summary>Afterpay in the United States: <c>AFTERPAY_US</c>. Asks for a shipping address.</summary>
    [WireName("AFTERPAY_US")]
    public static partial OpttyProvider AfterpayUs { get; }

    /// <summary>Afterpay in Canada: <c>AFTERPAY_CA</c>. Asks for a shipping address.</summary>
    [WireName("AFTERPAY_CA")]
    public static partial OpttyProvider AfterpayCa { get; }

    /// <summary>Clearpay, as Afterpay is called in the United Kingdom: <c>CLEARPAY</c>. Whether it asks for a shipping address is not documented.</summary>
    [WireName("CLEARPAY")]
    public static partial OpttyProvider Clearpay { get; }
}
