using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ordain;

// Values of the type object, as what they are at run time. FreeValues says which have a form.
public ref partial struct PayloadWriter
{
    /// <summary>Writes a literal and a value as its type at run time has it.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">
    /// A text, a truth value, a number, a date or time, an identifier, bytes, JSON, or a dictionary with string keys or a collection of such values.
    /// What is none of these has no form and is written as <c>null</c>.
    /// </param>
    /// <param name="numberAsText">Whether numbers, also those in collections, are written as JSON strings.</param>
    /// <exception cref="InvalidOperationException">Collections nest deeper than <see cref="MaxDepth"/>.</exception>
    public void WriteFree(scoped ReadOnlySpan<byte> literal, object? value, bool numberAsText = false)
    {
        switch (value)
        {
            case string text:
                Write(literal, text);
                break;
            case bool truth:
                Write(literal, truth);
                break;
            case char unit:
                Write(literal, unit);
                break;
            case DateTime moment:
                Write(literal, moment);
                break;
            case DateTimeOffset moment:
                Write(literal, moment);
                break;
            case DateOnly date:
                Write(literal, date);
                break;
            case TimeOnly time:
                Write(literal, time);
                break;
            case TimeSpan time:
                Write(literal, time);
                break;
            case Guid identifier:
                Write(literal, identifier);
                break;
            case Uri address:
                Write(literal, address);
                break;
            case Version version:
                Write(literal, version);
                break;
            case Money money:
                WriteMoney(literal, money, MoneyWireFormat.Number, 0);
                break;
            case byte[] bytes:
                WriteBase64(literal, bytes);
                break;
            case JsonElement json:
                Write(literal, json);
                break;
            case JsonDocument json:
                Write(literal, json.RootElement);
                break;
            case JsonNode json:
                Write(literal, json);
                break;
            case IEnumerable items:
                WriteFreeItems(literal, items, numberAsText);
                break;
            case IUtf8SpanFormattable number when numberAsText && Rules.FreeValues.IsNumber(value):
                WriteNumberString(literal, number);
                break;
            default:
                WriteFreeNumber(literal, value);
                break;
        }
    }

    private void WriteFreeNumber(scoped ReadOnlySpan<byte> literal, object? value)
    {
        switch (value)
        {
            case int number:
                Write(literal, number);
                break;
            case long number:
                Write(literal, number);
                break;
            case decimal number:
                Write(literal, number);
                break;
            case double number:
                Write(literal, number);
                break;
            case float number:
                Write(literal, number);
                break;
            case Half number:
                WriteNumber(literal, number);
                break;
            case byte number:
                Write(literal, (int)number);
                break;
            case sbyte number:
                Write(literal, (int)number);
                break;
            case short number:
                Write(literal, (int)number);
                break;
            case ushort number:
                Write(literal, (int)number);
                break;
            case uint number:
                Write(literal, number);
                break;
            case ulong number:
                Write(literal, number);
                break;
            case Int128 number:
                WriteNumber(literal, number);
                break;
            case UInt128 number:
                WriteNumber(literal, number);
                break;
            default:
                WriteNull(literal);
                break;
        }
    }

    private void WriteFreeItems(scoped ReadOnlySpan<byte> literal, IEnumerable items, bool numberAsText)
    {
        EnterObject();
        bool isFirst = true;
        switch (items)
        {
            case IEnumerable<KeyValuePair<string, object?>> entries:
                WriteRaw(literal);
                WriteRaw("{"u8);
                foreach (KeyValuePair<string, object?> entry in entries)
                {
                    WriteFreeEntry(ref isFirst, entry.Key, entry.Value, numberAsText);
                }

                WriteRaw("}"u8);
                break;
            case IDictionary entries when Rules.FreeValues.HasTextKeys(entries):
                WriteRaw(literal);
                WriteRaw("{"u8);
                foreach (DictionaryEntry entry in entries)
                {
                    WriteFreeEntry(ref isFirst, (string)entry.Key, entry.Value, numberAsText);
                }

                WriteRaw("}"u8);
                break;
            case IDictionary:
                WriteNull(literal);
                break;
            default:
                WriteRaw(literal);
                WriteRaw("["u8);
                foreach (object? item in items)
                {
                    if (isFirst)
                    {
                        WriteFree([], item, numberAsText);
                        isFirst = false;
                    }
                    else
                    {
                        WriteFree(","u8, item, numberAsText);
                    }
                }

                WriteRaw("]"u8);
                break;
        }

        LeaveObject();
    }

    private void WriteFreeEntry(ref bool isFirst, string key, object? value, bool numberAsText)
    {
        if (!isFirst)
        {
            WriteRaw(","u8);
        }

        isFirst = false;
        WritePropertyName([], key);
        WriteFree([], value, numberAsText);
    }
}
