namespace Ordain.Simulator;

/// <summary>The merchant that the Optty stand-in knows.</summary>
public sealed class OpttySimulatorOptions
{
    /// <summary>The port of the Optty listener; 0 lets the system choose one.</summary>
    public int Port { get; init; }

    /// <summary>
    /// A bearer token that is accepted without asking for one first. The default is the sample value of Optty's
    /// Create Order guide.
    /// </summary>
    public string Token { get; init; } = "COv8JBe4ooYw";

    /// <summary>The <c>client_id</c> that <c>POST /token</c> accepts.</summary>
    public string ClientId { get; init; } = "optty-client";

    /// <summary>The <c>client_secret</c> that <c>POST /token</c> accepts.</summary>
    public string ClientSecret { get; init; } = "optty-secret";
}
