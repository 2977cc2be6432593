using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>One provider: which requests it knows, and what it answers to them.</summary>
internal interface IProviderEndpoint
{
    SimulatedProvider Provider { get; }

    /// <summary>The operation that a request is for, or null where the provider has none under that path and method.</summary>
    FaultTarget? OperationOf(HttpRequest request);

    /// <summary>The answer to a request that is for no operation.</summary>
    Answer Misdirected(HttpRequest request);

    /// <summary>The answer that says no without having looked at the request: 413, 429, 500, 503.</summary>
    Answer Failure(int statusCode);

    /// <summary>Processes a request for an operation.</summary>
    Decision Decide(HttpRequest request, FaultTarget operation, byte[] body);
}
