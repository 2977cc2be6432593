using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The keys of dictionaries, as names of a JSON object.</summary>
internal static class KeyCode
{
    /// <summary>The statements that write a key and the colon behind it.</summary>
    /// <param name="key">The type of the key.</param>
    /// <param name="literal">What comes before it, as code.</param>
    /// <param name="item">The key.</param>
    public static string Write(ValueSpec key, string literal, string item) => key.Kind switch
    {
        ValueKind.Text or ValueKind.Boolean or ValueKind.Enum or ValueKind.OpenEnum => $"writer.WritePropertyName({literal}, {Text(key, item)});",
        ValueKind.Scalar => $"writer.Write({literal}, {item}); writer.WriteRaw(\":\"u8);",
        _ => $"writer.WritePropertyName({literal}, {item});",
    };

    /// <summary>A key that is no text, as it is read.</summary>
    /// <param name="key">The type of the key.</param>
    /// <param name="reader">The reader that stands at the key.</param>
    public static string Read(ValueSpec key, string reader) => key.Kind switch
    {
        ValueKind.Boolean => $"{reader}.ReadBooleanName()",
        ValueKind.Enum => $"{EnumNameEmitter.ReaderOf(key)}(ref {reader})",
        ValueKind.OpenEnum => $"{reader}.ReadOpenEnum<{key.TypeName}>()",
        ValueKind.Scalar => ValueCode.ReadScalar(key, reader),
        _ => ValueCode.ReadNumber(key, reader, NumberForm.Text),
    };

    /// <summary>A key as text.</summary>
    public static string Text(ValueSpec key, string item) => key.Kind switch
    {
        ValueKind.Text => item,
        ValueKind.Boolean => $"({item} ? \"True\" : \"False\")",
        ValueKind.OpenEnum => $"({item}.WireName ?? \"\")",
        ValueKind.Enum => $"({EnumNameEmitter.MethodOf(key)}({item}) ?? (({key.Enum!.UnderlyingType}){item}).ToString(global::System.Globalization.CultureInfo.InvariantCulture))",
        ValueKind.Scalar when key.TypeName is "global::System.Uri" or "global::System.Version" or "global::System.Guid" => $"{item}.ToString()",
        ValueKind.Scalar when key.TypeName == "char" => $"{item}.ToString()",
        ValueKind.Scalar when key.TypeName == "global::System.TimeSpan" => $"{item}.ToString(\"c\", global::System.Globalization.CultureInfo.InvariantCulture)",
        ValueKind.Scalar => $"{item}.ToString(\"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => $"{item}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };
}
