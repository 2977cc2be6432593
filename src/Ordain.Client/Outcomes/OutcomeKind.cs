namespace Ordain.Client;

/// <summary>What came of a submission.</summary>
public enum OutcomeKind
{
    /// <summary>The provider has the order.</summary>
    Accepted,

    /// <summary>The order breaks rules of the contract. Nothing was sent.</summary>
    Invalid,

    /// <summary>The provider said no. It does not have the order.</summary>
    Rejected,

    /// <summary>The order never left: no connection was made, or no credentials were had. It is safe to submit it again.</summary>
    NotSent,

    /// <summary>The provider may have the order, or may not. Ask the provider before submitting it again.</summary>
    Unknown,
}
