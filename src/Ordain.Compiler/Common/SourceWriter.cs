using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Common;

/// <summary>Builds C# text with indentation; line ends are always <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private const int FirstSize = 16 * 1024;
    private const int LargestKept = 512 * 1024;

    /// <summary>What writers of this thread wrote in: as many as there were at one time.</summary>
    [ThreadStatic]
    private static Stack<char[]>? _kept;

    private char[] _text;
    private int _length;
    private int _indentation;

    public SourceWriter()
    {
        _text = _kept is { Count: > 0 } kept ? kept.Pop() : new char[FirstSize];
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

    /// <summary>What was written, to stand in what another one writes. The next writer takes over the buffer.</summary>
    public override string ToString()
    {
        string text = new(_text, 0, _length);
        End();
        return text;
    }

    /// <summary>The text of a file. The next writer takes over the buffer.</summary>
    public SourceText ToSourceText()
    {
        // Of a reader Roslyn makes pieces where a string would be an object that is large to the garbage collector.
        using var reader = new WrittenText(_text, _length);
        SourceText text = SourceText.From(reader, _length, Encoding.UTF8);
        End();
        return text;
    }

    private void End()
    {
        if (_text.Length is > 0 and <= LargestKept)
        {
            (_kept ??= new()).Push(_text);
        }

        _text = [];
        _length = 0;
    }

    private void Indent()
    {
        int width = _indentation * 4;
        Reserve(width);
        _text.AsSpan(_length, width).Fill(' ');
        _length += width;
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
