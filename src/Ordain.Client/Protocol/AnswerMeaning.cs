namespace Ordain.Client;

/// <summary>What an answer of a provider says about the order.</summary>
public enum AnswerMeaning
{
    /// <summary>The provider has the order.</summary>
    Accepted,

    /// <summary>The provider said no, and does not have the order.</summary>
    Refused,

    /// <summary>Neither is certain.</summary>
    Unclear,
}
