using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ordain;

// Values that System.Text.Json reads: those with a converter, and JSON that is free in form.
public ref partial struct PayloadReader
{
    /// <summary>Reads a value with its converter.</summary>
    /// <typeparam name="T">The type that the converter converts.</typeparam>
    /// <param name="converter">The converter. It is asked for <c>null</c> as System.Text.Json would ask it.</param>
    /// <param name="takesNull">Whether <see langword="null"/> is a value.</param>
    /// <returns>The value; <see langword="default"/> after a problem, such as JSON that the converter refuses.</returns>
    public T? ReadConverted<T>(JsonConverter<T> converter, bool takesNull)
    {
        ArgumentNullException.ThrowIfNull(converter);
        if (IsNull && !converter.HandleNull && default(T) is null)
        {
            return takesNull ? default : Refused(converter);
        }

        // It gets a reader of its own, which it may leave anywhere.
        Utf8JsonReader value = _json;
        Skip();
        if (_isOver)
        {
            return default;
        }

        try
        {
            T? result = converter.Read(ref value, typeof(T), PayloadConverters.Options);
            return value.BytesConsumed == _json.BytesConsumed && (takesNull || result is not null) ? result : Refused(converter);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            // What it says may have a value of the order in it.
            return Refused(converter);
        }
    }

    /// <summary>
    /// Whether an exception of the user's own code says that it does not take what was read: any does, as a converter that reads without looking
    /// finds no index or no object, but those that are about the caller or the machine.
    /// </summary>
    internal static bool IsRefusal(Exception exception) =>
        exception is not (OperationCanceledException or ThreadInterruptedException or OutOfMemoryException or InsufficientExecutionStackException);

    /// <summary>Reads a free-form value.</summary>
    /// <returns>The value, which lives on its own; <see langword="default"/> after a problem.</returns>
    public JsonElement ReadElement()
    {
        Utf8JsonReader start = _json;
        Skip();
        return _isOver ? default : JsonElement.ParseValue(ref start);
    }

    /// <summary>Reads a free-form value as a document.</summary>
    /// <returns>The document, whose owner disposes it; <see langword="null"/> after a problem.</returns>
    public JsonDocument? ReadDocument()
    {
        Utf8JsonReader start = _json;
        Skip();
        return _isOver ? null : JsonDocument.ParseValue(ref start);
    }

    /// <summary>Reads a free-form value as a node.</summary>
    /// <typeparam name="T">The kind of node.</typeparam>
    /// <returns>The node; <see langword="null"/> after a problem, such as a value of another kind, or an object that has a member twice.</returns>
    public T? ReadNode<T>()
        where T : JsonNode
    {
        bool isKind = _json.TokenType switch
        {
            JsonTokenType.StartObject => typeof(T).IsAssignableFrom(typeof(JsonObject)),
            JsonTokenType.StartArray => typeof(T).IsAssignableFrom(typeof(JsonArray)),
            JsonTokenType.Null => false,
            _ => typeof(T).IsAssignableFrom(typeof(JsonValue)),
        };
        if (!isKind)
        {
            Refuse(typeof(T) == typeof(JsonObject) ? "object" : typeof(T) == typeof(JsonArray) ? "array" : typeof(T) == typeof(JsonValue) ? "string, number or boolean" : "any but null");
            return null;
        }

        int start = (int)_json.TokenStartIndex;
        Skip();
        if (_isOver)
        {
            return null;
        }

        try
        {
            // A node finds out that a member is there twice when somebody looks at it, and throws.
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = _maxDepth };
            return (T?)JsonNode.Parse(_utf8Json[start..(int)_json.BytesConsumed], nodeOptions: null, options);
        }
        catch (JsonException)
        {
            AddDuplicate();
            return null;
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair.
            Refuse("any but null");
            return null;
        }
    }

    private T? Refused<T>(JsonConverter<T> converter)
    {
        Refuse($"value of {converter.GetType().Name}");
        return default;
    }
}
