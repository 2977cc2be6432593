namespace Ordain;

/// <summary>How the place of a violation is named.</summary>
public enum ViolationKey
{
    /// <summary>As in the JSON, by RFC 6901: <c>/orderItems/0/sku</c>.</summary>
    JsonPointer,

    /// <summary>As in C#: <c>OrderItems[0].Sku</c>.</summary>
    Member,
}
