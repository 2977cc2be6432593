namespace Ordain.Simulator;

/// <summary>What a provider decided about one request, and how it says so.</summary>
/// <param name="Answer">What is sent back.</param>
/// <param name="Verdict">What goes into the ledger.</param>
/// <param name="Reference">The merchant's reference in the order, where it could be read.</param>
/// <param name="OrderId">The provider's id of the accepted order.</param>
internal sealed record Decision(Answer Answer, Verdict Verdict, string? Reference = null, string? OrderId = null);
