using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>Stands for the validator and the writer of an object that a model never has.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class AbsentPayload
{
    /// <summary>Finds nothing: there is no object.</summary>
    /// <param name="payload">Never called with one.</param>
    /// <param name="violations">Left as they are.</param>
    public static void Validate<T>(T payload, ref ViolationCollector violations)
    {
    }

    /// <summary>Writes what stands for no object.</summary>
    /// <param name="payload">Never called with one.</param>
    /// <param name="writer">Where the JSON goes.</param>
    public static void Write<T>(T payload, ref PayloadWriter writer) => writer.WriteRaw("null"u8);
}
