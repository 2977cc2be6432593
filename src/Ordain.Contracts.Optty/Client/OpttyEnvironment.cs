namespace Ordain.Contracts.Optty;

/// <summary>Where orders go. Optty guide.</summary>
public enum OpttyEnvironment
{
    /// <summary>For trying out: <c>https://api.qa.optty.com</c>.</summary>
    Qa,

    /// <summary>For real: <c>https://api.optty.com</c>.</summary>
    Live,
}
