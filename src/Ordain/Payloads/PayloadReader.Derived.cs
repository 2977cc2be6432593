using System.Text;
using System.Text.Json;

namespace Ordain;

// Objects of which a member says which type they are.
public ref partial struct PayloadReader
{
    /// <summary>Reads which type the object at hand is, wherever in it the member stands that says so, without entering it.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>
    /// A <see cref="string"/> or an <see cref="int"/>; <see langword="null"/> when the value is no object or the object does not say; otherwise
    /// <see langword="false"/>.
    /// </returns>
    public readonly object? ReadDiscriminator(scoped ReadOnlySpan<byte> name)
    {
        if (_isOver || _json.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        Utf8JsonReader ahead = _json;
        try
        {
            while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
            {
                bool isIt = ahead.ValueTextEquals(name);
                ahead.Read();
                if (isIt)
                {
                    return ahead.TokenType switch
                    {
                        JsonTokenType.Null => null,
                        JsonTokenType.String => ahead.GetString(),
                        JsonTokenType.Number when TryGetExact(ahead.ValueSpan, out decimal number) && decimal.IsInteger(number) && number >= int.MinValue && number <= int.MaxValue => (int)number,
                        _ => false,
                    };
                }

                ahead.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Reading the object comes to the same place, and reports it: text that is not JSON, or half a surrogate pair.
            return exception is JsonException ? null : false;
        }

        return null;
    }

    /// <summary>Goes over a member that says which type the object is.</summary>
    /// <param name="name">Its name; empty where no member says it.</param>
    /// <param name="isSeen">Whether it was there before, which is a problem.</param>
    /// <returns><see langword="false"/> when the member at hand is another one.</returns>
    public bool SkipDiscriminator(scoped ReadOnlySpan<byte> name, ref bool isSeen)
    {
        if (name.IsEmpty || !Name.SequenceEqual(name))
        {
            return false;
        }

        if (isSeen)
        {
            EnterEntry(out _, out _);
            AddDuplicate();
        }

        isSeen = true;
        SkipMember();
        return true;
    }

    /// <summary>Goes over an object that does not say which type it is, or names none that is known.</summary>
    /// <param name="name">The member that would say it.</param>
    /// <param name="isThere">Whether it is there.</param>
    /// <param name="discriminators">What it may say.</param>
    public void RefuseObject(scoped ReadOnlySpan<byte> name, bool isThere, params object[] discriminators)
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse("object");
            return;
        }

        string text = Encoding.UTF8.GetString(name);
        AddBeside(text, text, isThere ? RuleKind.Enum : RuleKind.Required, isThere ? "enum" : "required", isThere ? discriminators : []);
        Skip();
    }
}
