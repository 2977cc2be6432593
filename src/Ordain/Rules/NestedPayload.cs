using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>Calls a contract that is a member of another one: its members can only be called through a type parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class NestedPayload
{
    /// <summary>Validates the nested contract.</summary>
    /// <param name="payload">The nested contract.</param>
    /// <param name="violations">Where violations go.</param>
    public static void Validate<TContract>(TContract payload, ref ViolationCollector violations)
        where TContract : IPayload<TContract, TContract> => TContract.Validate(payload, ref violations);

    /// <summary>Writes the nested contract.</summary>
    /// <param name="payload">The nested contract.</param>
    /// <param name="writer">Where the JSON goes.</param>
    public static void Write<TContract>(TContract payload, ref PayloadWriter writer)
        where TContract : IPayload<TContract, TContract> => TContract.Write(payload, ref writer);

    /// <summary>Reads the nested contract.</summary>
    /// <param name="reader">Where the JSON comes from.</param>
    /// <returns>The nested contract; <see langword="default"/> when the reader has problems.</returns>
    public static TContract? Read<TContract>(ref PayloadReader reader)
        where TContract : IReadablePayload<TContract> => TContract.Read(ref reader);
}
