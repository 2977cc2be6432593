namespace Ordain.Compiler.Common;

/// <summary>Reads the parts of an <see cref="AsciiPattern"/>. What it does not know for certain it does not read.</summary>
internal struct AsciiPatternReader(string text)
{
    private const int MaxDigits = 4;

    private int _position;

    public readonly bool IsAtEnd => _position == text.Length;

    private readonly char Next => At(0);

    public bool TryRead(string part)
    {
        if (string.CompareOrdinal(text, _position, part, 0, part.Length) != 0)
        {
            return false;
        }

        _position += part.Length;
        return true;
    }

    /// <summary>A single character, or a list of characters and ranges in brackets.</summary>
    public bool TryReadClass(out AsciiClass characters)
    {
        characters = default;
        if (!TryRead("["))
        {
            if (IsLetterOrDigit(Next) || Next is '\\' or '_' or '-' or '/' or ':' or '@' or ',' or ' ')
            {
                return TryReadCharacter(out char single) && Add(ref characters, single, single);
            }

            return false;
        }

        bool isFirst = true;
        while (Next != ']')
        {
            // A dash between others may be a range, or a set that is taken out.
            bool isOddDash = Next == '-' && !isFirst && At(1) != ']';
            bool isNegation = Next == '^' && isFirst;
            if (isOddDash || isNegation || !TryReadCharacter(out char from))
            {
                return false;
            }

            char to = from;
            if (Next == '-' && At(1) != ']')
            {
                _position++;
                if (!TryReadCharacter(out to) || to < from)
                {
                    return false;
                }
            }

            Add(ref characters, from, to);
            isFirst = false;
        }

        _position++;
        return !isFirst;
    }

    /// <summary><c>*</c>, <c>+</c>, <c>?</c>, <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>; once without any.</summary>
    public bool TryReadQuantifier(out int minimum, out int maximum)
    {
        minimum = TryPeek('*') || TryPeek('?') ? 0 : 1;
        maximum = TryPeek('*') || TryPeek('+') ? int.MaxValue : 1;
        if (TryPeek('*') || TryPeek('+') || TryPeek('?'))
        {
            _position++;
            return true;
        }

        int start = _position;
        if (TryRead("{") && TryReadNumber(out int least))
        {
            int most = least;
            bool hasMost = !TryRead(",") || TryReadNumber(out most);
            if (TryRead("}"))
            {
                minimum = least;
                maximum = hasMost ? most : int.MaxValue;
                return true;
            }
        }

        _position = start;
        return false;
    }

    private readonly bool TryPeek(char c) => Next == c;

    private bool TryReadNumber(out int number)
    {
        number = 0;
        int start = _position;
        while (_position - start < MaxDigits && Next is >= '0' and <= '9')
        {
            number = (number * 10) + (Next - '0');
            _position++;
        }

        return _position > start;
    }

    private bool TryReadCharacter(out char character)
    {
        character = Next;
        if (character == '\\')
        {
            // Before a letter or a digit a backslash makes something else of it.
            _position++;
            character = Next;
            if (IsLetterOrDigit(character))
            {
                return false;
            }
        }
        else if (character is '[' or ']')
        {
            return false;
        }

        _position++;
        return character is >= ' ' and <= '~';
    }

    private readonly char At(int offset) => _position + offset < text.Length ? text[_position + offset] : '\0';

    private static bool Add(ref AsciiClass characters, char from, char to)
    {
        characters = characters.With(from, to);
        return true;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
