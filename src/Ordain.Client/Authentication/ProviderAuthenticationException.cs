namespace Ordain.Client;

/// <summary>There are no credentials to be had. It never holds a secret, nor what a token endpoint answered.</summary>
public sealed class ProviderAuthenticationException : Exception
{
    /// <summary>Without a message.</summary>
    public ProviderAuthenticationException()
    {
    }

    /// <summary>With a message.</summary>
    /// <param name="message">What went wrong, without secrets.</param>
    public ProviderAuthenticationException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    /// <param name="message">What went wrong, without secrets.</param>
    /// <param name="innerException">What was thrown, without secrets.</param>
    public ProviderAuthenticationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
