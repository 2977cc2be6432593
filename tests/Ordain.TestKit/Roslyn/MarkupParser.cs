using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>
/// Reads markup: <c>$$</c>, <c>[|span|]</c>, <c>{|name:span|}</c> and <c>{|#0:span|#0}</c>, whose numbered ends let spans overlap.
/// </summary>
internal sealed class MarkupParser
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(":|[]{}");

    private readonly string _input;
    private readonly bool _positionsAreCode;
    private readonly StringBuilder _output = new();
    private readonly List<Open> _open = [];
    private readonly List<(int Order, string Name, TextSpan Span)> _spans = [];
    private readonly List<int> _positions = [];
    private int _at;
    private int _starts;
    private int _ends;

    private MarkupParser(string input, bool positionsAreCode)
    {
        _input = input;
        _positionsAreCode = positionsAreCode;
    }

    public static ParsedMarkup Parse(string input, bool positionsAreCode)
    {
        var parser = new MarkupParser(input, positionsAreCode);
        while (parser._at < input.Length)
        {
            parser.Step();
        }

        if (parser._open.Count > 0)
        {
            throw parser.Unbalanced();
        }

        return new(
            parser._output.ToString(),
            [.. parser._positions],
            [.. parser._spans.OrderBy(span => span.Order).Select(span => (span.Name, span.Span))]);
    }

    private void Step()
    {
        ReadOnlySpan<char> rest = _input.AsSpan(_at);
        if (!_positionsAreCode && rest.StartsWith("$$"))
        {
            _positions.Add(_output.Length);
            _at += 2;
        }
        else if (rest.StartsWith("|]"))
        {
            Close(open => open.IsPlain, 2);
        }
        else if (rest.StartsWith("|}"))
        {
            Close(open => !open.IsPlain, 2);
        }
        else if (rest.StartsWith("|#") && TryReadName(_at + 1, '}', out string? end) && _open.Exists(open => open.Name == end))
        {
            Close(open => open.Name == end, end.Length + 2);
        }
        else if (rest.StartsWith("[|") && !IsBracketBeforeEnd(rest))
        {
            Begin(new(_starts, string.Empty, _output.Length, IsPlain: true), 2);
        }
        else if (rest.StartsWith("{|") && TryReadName(_at + 2, ':', out string? name))
        {
            Begin(new(_starts, name, _output.Length, IsPlain: false), name.Length + 3);
        }
        else
        {
            _output.Append(_input[_at++]);
        }
    }

    // "[|]" and "[|}" are a bracket and an end where something is open to be ended.
    private bool IsBracketBeforeEnd(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[2] switch
        {
            ']' => _open.Exists(open => open.IsPlain),
            '}' => _open.Exists(open => !open.IsPlain),
            _ => false,
        };

    private bool TryReadName(int start, char end, [NotNullWhen(true)] out string? name)
    {
        int length = _input.AsSpan(start).IndexOfAny(NameEnds);
        name = length > 0 && _input[start + length] == end ? _input.Substring(start, length) : null;
        return name is not null;
    }

    private void Begin(Open open, int length)
    {
        _starts++;
        _open.Add(open);
        _at += length;
    }

    private void Close(Predicate<Open> isMeant, int length)
    {
        _ends++;
        _at += length;
        int index = _open.FindLastIndex(isMeant);
        if (index < 0)
        {
            throw Unbalanced();
        }

        Open open = _open[index];
        _open.RemoveAt(index);
        _spans.Add((open.Order, open.Name, TextSpan.FromBounds(open.Start, _output.Length)));
    }

    private ArgumentException Unbalanced() =>
        new($"The markup has {_starts} starting spans and {_ends} ending spans up to position {_at}, and they do not pair: {_input}");

    private readonly record struct Open(int Order, string Name, int Start, bool IsPlain);
}
