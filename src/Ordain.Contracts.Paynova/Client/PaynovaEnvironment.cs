namespace Ordain.Contracts.Paynova;

/// <summary>
/// Where orders go, as Paynova's own client for Python has it (<c>https://github.com/akolpakov/paynova-api-python-client</c>). Paynova's
/// pages print <c>https://example.com</c>: the address that Paynova gives you counts.
/// </summary>
public enum PaynovaEnvironment
{
    /// <summary>For trying out: <c>https://testpaygate.paynova.com/api</c>.</summary>
    Test,

    /// <summary>For real: <c>https://paygate.paynova.com/api</c>.</summary>
    Live,
}
