namespace Ordain.Simulator;

/// <summary>The merchant that the Peach stand-in knows.</summary>
public sealed class PeachSimulatorOptions
{
    /// <summary>The port of the Peach listener; 0 lets the system choose one.</summary>
    public int Port { get; init; }

    /// <summary>The key that is the whole value of the <c>Authorization</c> header, without a scheme.</summary>
    public string ApiKey { get; init; } = "peach-key";
}
