using System.Globalization;
using System.Text;

namespace Ordain;

/// <summary>One step from an object to a member or an element, and the steps after it.</summary>
internal sealed class PathSegment
{
    private readonly string? _jsonName;
    private readonly string? _memberName;
    private readonly int _index;
    private readonly PathSegment? _next;

    public PathSegment(string jsonName, string memberName, PathSegment? next)
    {
        _jsonName = jsonName;
        _memberName = memberName;
        _next = next;
    }

    public PathSegment(int index, PathSegment? next)
    {
        _index = index;
        _next = next;
    }

    /// <summary>RFC 6901: <c>/orderItems/0/sku</c>.</summary>
    public string ToJsonPointer()
    {
        var text = new StringBuilder();
        for (PathSegment? segment = this; segment is not null; segment = segment._next)
        {
            text.Append('/');
            if (segment._jsonName is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"{segment._index}");
            }
            else
            {
                text.Append(segment._jsonName.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
        }

        return text.ToString();
    }

    /// <summary>As a C# expression after the order: <c>OrderItems[0].Sku</c>.</summary>
    public string ToMemberPath() => ToDotted(json: false);

    /// <summary>As people write it: <c>orderItems[0].sku</c>.</summary>
    public string ToJsonPath() => ToDotted(json: true);

    private string ToDotted(bool json)
    {
        var text = new StringBuilder();
        for (PathSegment? segment = this; segment is not null; segment = segment._next)
        {
            if (segment._jsonName is null)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{segment._index}]");
                continue;
            }

            if (json)
            {
                AppendStep(text, segment._jsonName);
            }
            else
            {
                AppendPlace(text, segment._memberName!);
            }
        }

        return text.ToString();
    }

    private static void AppendStep(StringBuilder text, string name)
    {
        if (text.Length > 0)
        {
            text.Append('.');
        }

        text.Append(name);
    }

    /// <summary>
    /// In a model a value can be elsewhere than in the JSON: an empty name is no step, and one that starts with <c>/</c>, which no member's does,
    /// begins at the model itself.
    /// </summary>
    private static void AppendPlace(StringBuilder text, string name)
    {
        if (name.StartsWith('/'))
        {
            text.Clear().Append(name, 1, name.Length - 1);
        }
        else if (name.Length > 0)
        {
            AppendStep(text, name);
        }
    }
}
