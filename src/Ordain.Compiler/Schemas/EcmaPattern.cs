using System.Text;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Schemas;

/// <summary>
/// Regular expressions of .NET as those of ECMA-262, which JSON Schema has. Only what means the same is carried over: a first match that is
/// the whole text (as DataAnnotations asks) is not the same as any match between anchors unless the expression is anchored itself, or
/// cannot choose.
/// </summary>
internal static class EcmaPattern
{
    private const string Digit = "\\p{Nd}";
    private const string Word = "\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\u200c\\u200d";
    private const string Space = "\\t-\\r\\u0085\\p{Z}";

    /// <summary>The pattern of whole texts; null when it cannot be carried over.</summary>
    /// <param name="pattern">The expression in .NET.</param>
    /// <param name="allowsEmpty">Whether an empty text passes, whatever the expression says.</param>
    public static string? Of(string pattern, bool allowsEmpty)
    {
        bool hasStart = pattern.Length > 0 && pattern[0] == '^';
        bool hasEnd = pattern.Length > 1 && pattern[pattern.Length - 1] == '$' && (pattern[pattern.Length - 2] != '\\' || pattern.EndsWith("\\\\$", StringComparison.Ordinal));
        string body = pattern.Substring(hasStart ? 1 : 0, pattern.Length - (hasStart ? 1 : 0) - (hasEnd ? 1 : 0));
        bool isChoosing = false;
        string? carried = Carry(body, ref isChoosing);
        return carried is null || (isChoosing && !(hasStart && hasEnd) && AsciiPattern.TryParse(pattern) is null) ? null : $"^(?:{carried}){(allowsEmpty ? "?" : "")}$";
    }

    /// <summary>A text that stands for itself.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            escaped.Append("^$\\.*+?()[]{}|/".IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    private static string? Carry(string pattern, ref bool isChoosing)
    {
        var text = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            switch (c)
            {
                case '\\':
                    if (Escaped(pattern, ref i, isInClass: false) is not { } escaped)
                    {
                        return null;
                    }

                    text.Append(escaped);
                    break;
                case '[':
                    if (Class(pattern, ref i) is not { } @class)
                    {
                        return null;
                    }

                    text.Append(@class);
                    break;
                case '(':
                    string kind = string.CompareOrdinal(pattern, i + 1, "?:", 0, 2) == 0 ? "(?:" : string.CompareOrdinal(pattern, i + 1, "?=", 0, 2) == 0 ? "(?=" : string.CompareOrdinal(pattern, i + 1, "?!", 0, 2) == 0 ? "(?!" : "(";
                    if (kind.Length == 1 && i + 1 < pattern.Length && pattern[i + 1] == '?')
                    {
                        return null;
                    }

                    depth++;
                    text.Append(kind);
                    i += kind.Length - 1;
                    break;
                case ')':
                    depth--;
                    text.Append(c);
                    break;
                case '|' when depth == 0:
                    // It would leave an anchor on one side only.
                    return null;
                case '|':
                    isChoosing = true;
                    text.Append(c);
                    break;
                case '^' or '$':
                    return null;
                case '.':
                    text.Append("[^\\n]");
                    break;
                case '*' or '+' or '?' or '{':
                    if (Quantifier(pattern, ref i, ref isChoosing) is not { } quantifier)
                    {
                        return null;
                    }

                    text.Append(quantifier);
                    break;
                case ']' or '}' or '/':
                    text.Append('\\').Append(c);
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    private static string? Quantifier(string pattern, ref int i, ref bool isChoosing)
    {
        string quantifier = pattern[i].ToString();
        if (pattern[i] == '{')
        {
            int end = pattern.IndexOf('}', i);
            string inside = end < 0 ? "" : pattern.Substring(i + 1, end - i - 1);
            string[] limits = inside.Split(',');
            if (limits.Length > 2 || !IsNumber(limits[0]) || (limits.Length == 2 && limits[1].Length > 0 && !IsNumber(limits[1])))
            {
                // A brace that stands for itself.
                return "\\{";
            }

            isChoosing |= limits.Length == 2 && limits[0] != limits[1];
            quantifier = $"{{{inside}}}";
            i = end;
        }
        else
        {
            isChoosing = true;
        }

        // A lazy one takes another first match, and .NET has no possessive ones.
        return i + 1 < pattern.Length && pattern[i + 1] is '?' or '+' ? null : quantifier;
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 10 && text.All(static c => c is >= '0' and <= '9');

    private static string? Class(string pattern, ref int i)
    {
        var text = new StringBuilder("[");
        i++;
        if (i < pattern.Length && pattern[i] == '^')
        {
            text.Append('^');
            i++;
        }

        int first = i;
        for (; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == ']' && i > first)
            {
                return text.Append(']').ToString();
            }

            if (c == '\\')
            {
                if (Escaped(pattern, ref i, isInClass: true) is not { } escaped)
                {
                    return null;
                }

                text.Append(escaped);
            }
            else if (c == '[' && i > first && pattern[i - 1] == '-')
            {
                // A class from which another one is taken.
                return null;
            }
            else
            {
                text.Append(c is '[' or ']' ? "\\" : "").Append(c);
            }
        }

        return null;
    }

    private static string? Escaped(string pattern, ref int i, bool isInClass)
    {
        if (++i == pattern.Length)
        {
            return null;
        }

        char c = pattern[i];
        switch (c)
        {
            case 'd':
                return Digit;
            case 'w':
                return isInClass ? Word : $"[{Word}]";
            case 's':
                return isInClass ? Space : $"[{Space}]";
            case 'D' when !isInClass:
                return $"[^{Digit}]";
            case 'W' when !isInClass:
                return $"[^{Word}]";
            case 'S' when !isInClass:
                return $"[^{Space}]";
            case 't' or 'n' or 'r' or 'f' or 'v':
                return "\\" + c;
            case 'u' or 'x':
                int digits = c == 'u' ? 4 : 2;
                if (i + digits >= pattern.Length)
                {
                    return null;
                }

                string code = pattern.Substring(i + 1, digits);
                i += digits;
                return code.All(static digit => Uri.IsHexDigit(digit)) ? $"\\{c}{code}" : null;
            case '-' when isInClass:
                return "\\-";
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/':
                return "\\" + c;
            default:
                return char.IsLetterOrDigit(c) ? null : c.ToString();
        }
    }
}
