using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Ordain.Client;

namespace Ordain.Contracts;

/// <summary>
/// Finds the members of a contract that a provider's messages name. Compiled into each pack. It reads the serializer's metadata, so that
/// there is no second list of a contract's fields to keep.
/// </summary>
/// <param name="contract">The metadata of the contract.</param>
/// <param name="comparison">How a provider's names of fields are compared with the contract's.</param>
internal sealed class ContractFields(JsonTypeInfo contract, StringComparison comparison = StringComparison.Ordinal)
{
    // What may stand around a field's name in a message.
    private const string Marks = "\"'`:";

    /// <summary>One message of a provider, and the field that it begins with if that is one of the contract's.</summary>
    /// <param name="code">The provider's code.</param>
    /// <param name="message">The message, for example <c>orderItems.0.quantity must be an integer number</c>.</param>
    public ProviderError Read(string? code, string message) => Read(code, FirstWord(message), message);

    /// <summary>One error of a provider, and the field that it names if that is one of the contract's.</summary>
    /// <param name="code">The provider's code.</param>
    /// <param name="path">The field as the provider writes it, for example <c>OrderNumber</c>.</param>
    /// <param name="message">The message.</param>
    public ProviderError Read(string? code, string? path, string? message) => path is not null && TryFind(path, out string? pointer, out string? member)
        ? new() { Code = code, Message = message, JsonPointer = pointer, MemberPath = member }
        : new() { Code = code, Message = message };

    /// <summary>Whether a message begins with a field of the contract.</summary>
    /// <param name="message">The message.</param>
    public bool StartsWithField(string message) => TryFind(FirstWord(message), out _, out _);

    /// <summary>Finds a field by its path.</summary>
    /// <param name="path">The JSON names with dots, and positions with dots or brackets: <c>items.0.name</c>, <c>items[0].name</c>.</param>
    /// <param name="pointer">The path as RFC 6901 has it.</param>
    /// <param name="member">The member in C#.</param>
    public bool TryFind(string path, [NotNullWhen(true)] out string? pointer, [NotNullWhen(true)] out string? member)
    {
        pointer = null;
        member = null;
        var pointerText = new StringBuilder();
        var memberText = new StringBuilder();
        JsonTypeInfo? owner = contract;
        foreach (string segment in path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.'))
        {
            Type? type;
            if (owner?.Kind == JsonTypeInfoKind.Enumerable && int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            {
                type = owner.ElementType;
                pointerText.Append(CultureInfo.InvariantCulture, $"/{index}");
                memberText.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
            else
            {
                JsonPropertyInfo? property = owner?.Kind == JsonTypeInfoKind.Object
                    ? owner.Properties.FirstOrDefault(property => string.Equals(property.Name, segment, comparison))
                    : null;
                if (property?.AttributeProvider is not MemberInfo { Name: string name })
                {
                    return false;
                }

                type = property.PropertyType;
                pointerText.Append('/').Append(property.Name);
                memberText.Append(memberText.Length == 0 ? "" : ".").Append(name);
            }

            owner = type is not null && contract.Options.TryGetTypeInfo(Nullable.GetUnderlyingType(type) ?? type, out JsonTypeInfo? next) ? next : null;
        }

        pointer = pointerText.ToString();
        member = memberText.ToString();
        return true;
    }

    private static string FirstWord(string message) => message.Split(' ', 2)[0].Trim(Marks.ToCharArray());
}
