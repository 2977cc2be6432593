namespace Ordain.Simulator;

/// <summary>The requests that a scripted fault waits for.</summary>
public enum FaultTarget
{
    /// <summary>The next order, whichever provider it is for.</summary>
    AnyOrder,

    /// <summary>The next Optty order.</summary>
    OpttyOrder,

    /// <summary>The next request for an Optty access token.</summary>
    OpttyToken,

    /// <summary>The next Afterpay order.</summary>
    AfterpayOrder,

    /// <summary>The next Paynova order, in either form of the URL.</summary>
    PaynovaOrder,

    /// <summary>The next Peach order.</summary>
    PeachOrder,
}
