using System.Text;

namespace Ordain.Compiler.Common;

/// <summary>Builds C# text with indentation; line ends are always <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _indentation;

    public SourceWriter Line()
    {
        _text.Append('\n');
        return this;
    }

    public SourceWriter Line(string text)
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _indentation * 4).Append(text);
        }

        _text.Append('\n');
        return this;
    }

    public SourceWriter Open(string? header = null)
    {
        if (header is not null)
        {
            Line(header);
        }

        Line("{");
        _indentation++;
        return this;
    }

    public SourceWriter Close(string end = "}")
    {
        _indentation--;
        return Line(end);
    }

    public override string ToString() => _text.ToString();
}
