namespace Ordain.TestKit;

/// <summary>A generator run broke one of the guards that every run is held to.</summary>
public sealed class GeneratorRunException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public GeneratorRunException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public GeneratorRunException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    public GeneratorRunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for one guard.</summary>
    public GeneratorRunException(GeneratorGuards guard, string message, Exception? innerException = null)
        : base($"{guard}: {message}", innerException) => Guard = guard;

    /// <summary>The guard that was broken.</summary>
    public GeneratorGuards Guard { get; }
}
