namespace Ordain.Contracts.Afterpay;

/// <summary>Where orders go: the region of the merchant account, for trying out or for real.</summary>
public enum AfterpayEnvironment
{
    /// <summary>Australia and New Zealand, for trying out: <c>https://api-sandbox.afterpay.com</c>.</summary>
    SandboxAustraliaNewZealand,

    /// <summary>The United States, for trying out: <c>https://api.us-sandbox.afterpay.com</c>.</summary>
    SandboxUnitedStates,

    /// <summary>Every region, for trying out: <c>https://global-api-sandbox.afterpay.com</c>, a newer host.</summary>
    SandboxGlobal,

    /// <summary>Australia and New Zealand, for real: <c>https://api.afterpay.com</c>.</summary>
    LiveAustraliaNewZealand,

    /// <summary>The United States, for real: <c>https://api.us.afterpay.com</c>.</summary>
    LiveUnitedStates,

    /// <summary>Every region, for real: <c>https://global-api.afterpay.com</c>, a newer host.</summary>
    LiveGlobal,
}
