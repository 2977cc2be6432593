using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ordain.Compiler.Common;

/// <summary>Builds C# text with indentation; line ends are always <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private const int FirstSize = 16 * 1024;
    private const int LargestKept = 512 * 1024;

    /// <summary>What the last writer of this thread wrote in.</summary>
    [ThreadStatic]
    private static char[]? _kept;

    private char[] _text;
    private int _length;
    private int _indentation;

    public SourceWriter()
    {
        _text = _kept ?? new char[FirstSize];
        _kept = null;
    }

    public SourceWriter Line()
    {
        Append('\n');
        return this;
    }

    public SourceWriter Line(string text)
    {
        if (text.Length > 0)
        {
            Indent();
            Append(text);
        }

        return Line();
    }

    /// <summary>Writes a line without making it a string first. What stands in its holes must not write itself.</summary>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] LineHandler text)
    {
        text.End();
        return Line();
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

    public SourceWriter Open([InterpolatedStringHandlerArgument("")] LineHandler header)
    {
        Line(header);
        return Open();
    }

    public SourceWriter Close(string end = "}")
    {
        _indentation--;
        return Line(end);
    }

    /// <summary>The text. It is written to the end: the next writer takes over the buffer.</summary>
    public override string ToString()
    {
        string text = new(_text, 0, _length);
        _kept = _text.Length <= LargestKept ? _text : null;
        _text = [];
        _length = 0;
        return text;
    }

    private void Indent()
    {
        Reserve(_indentation * 4);
        for (int i = _indentation * 4; i > 0; i--)
        {
            _text[_length++] = ' ';
        }
    }

    private void Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _text, _length, text.Length);
        _length += text.Length;
    }

    private void Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
    }

    private void Reserve(int more)
    {
        if (_length + more > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + more, Math.Max(2 * _text.Length, FirstSize)));
        }
    }

    /// <summary>Writes the pieces of an interpolated line.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineHandler
    {
        private readonly SourceWriter _writer;
        private readonly int _start;

        public LineHandler(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = literalLength + formattedCount;
            _writer = writer;
            writer.Indent();
            _start = writer._length;
        }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");

        public void AppendFormatted(char c) => _writer.Append(c);

        public void AppendFormatted<T>(T value) => _writer.Append((value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString()) ?? "");

        /// <summary>An empty line is not indented.</summary>
        public void End()
        {
            if (_writer._length == _start)
            {
                _writer._length -= _writer._indentation * 4;
            }
        }
    }
}
