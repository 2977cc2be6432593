using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Ordain;

/// <summary>
/// Reads a payload for generated code: System.Text.Json finds the tokens, this type asks that they are what the contract says, and keeps
/// the place of what is not. It throws nothing about the JSON. After a problem that leaves nothing to go on with (text that is not JSON,
/// too deep, too many problems) it is at the end of everything.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref partial struct PayloadReader
{
    /// <summary>The most problems that are reported: more help nobody, and a hostile payload could have one in every byte.</summary>
    public const int MaxProblems = 100;

    private readonly ReadOnlySpan<byte> _utf8Json;
    private readonly int _maxDepth;
    private Utf8JsonReader _json;
    private ReadFrame[] _frames;
    private int _depth = -1;
    private ViolationLog? _problems;
    private bool _isOver;

    /// <summary>Starts at a payload.</summary>
    /// <param name="utf8Json">The payload in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">How much is read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    public PayloadReader(ReadOnlySpan<byte> utf8Json, PayloadReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this = new PayloadReader(utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[3..] : utf8Json, options.MaxDepth, new ReadFrame[8]);
        if (utf8Json.Length > options.MaxBytes)
        {
            Stop(RuleKind.Size, "size", options.MaxBytes);
        }
    }

    private PayloadReader(ReadOnlySpan<byte> utf8Json, int maxDepth, ReadFrame[] frames)
    {
        _utf8Json = utf8Json;
        _maxDepth = maxDepth;
        _frames = frames;

        // The depth is checked here: a token reader that did it could not say why it stops.
        _json = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
    }

    /// <summary>Whether something is wrong so far. Objects are only created while nothing is.</summary>
    public readonly bool HasProblems => _problems is not null;

    /// <summary>Whether the value is <c>null</c>.</summary>
    public readonly bool IsNull => _json.TokenType == JsonTokenType.Null;

    /// <summary>The name of the member at hand, without escapes.</summary>
    public readonly ReadOnlySpan<byte> Name => _json.ValueIsEscaped ? Unescaped() : _json.ValueSpan;

    /// <summary>Goes to the first value.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Start() => Advance();

    /// <summary>Asks that nothing follows the value.</summary>
    public void End() => Advance();

    /// <summary>Enters an object. <see cref="NextMember"/> leaves it.</summary>
    /// <returns><see langword="false"/> when the value is none.</returns>
    public bool EnterObject()
    {
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            Refuse("object");
            return false;
        }

        return Enter(ReadFrame.Between);
    }

    /// <summary>Goes to the next member's name.</summary>
    /// <returns><see langword="false"/> when there is none, and the object is left.</returns>
    public bool NextMember()
    {
        if (_isOver)
        {
            return false;
        }

        _frames[_depth] = ReadFrame.Between;
        if (!Advance())
        {
            return false;
        }

        if (_json.TokenType == JsonTokenType.PropertyName)
        {
            return true;
        }

        _depth--;
        return false;
    }

    /// <summary>Goes to the value of a member of the contract.</summary>
    /// <param name="seen">The members of the object so far.</param>
    /// <param name="bit">Which of them this is.</param>
    /// <param name="jsonName">Its name in JSON.</param>
    /// <param name="memberName">Its name in C#.</param>
    /// <returns><see langword="false"/> when there is no value to read: the member stands a second time.</returns>
    public bool Begin(ref ulong seen, int bit, string jsonName, string memberName)
    {
        _frames[_depth] = new ReadFrame(jsonName, memberName, ReadFrame.None);
        ulong flag = 1UL << bit;
        bool isAgain = (seen & flag) != 0;
        seen |= flag;
        if (!isAgain)
        {
            return Advance();
        }

        Add(RuleKind.DuplicateMember, "duplicate-member");
        SkipMember();
        return false;
    }

    /// <summary>Goes over a member that the contract does not have, or does not read.</summary>
    public void SkipMember()
    {
        if (Advance())
        {
            Skip();
        }
    }

    /// <summary>Goes over a member that the contract does not have and does not allow.</summary>
    public void RefuseMember()
    {
        string name = NameText(out _);
        _frames[_depth] = new ReadFrame(name, name, ReadFrame.None);
        Add(RuleKind.UnknownMember, "unknown-member");
        SkipMember();
    }

    /// <summary>Reports a member that has to be there and is not.</summary>
    /// <param name="isThere">Whether it is there.</param>
    /// <param name="jsonName">Its name in JSON.</param>
    /// <param name="memberName">Its name in C#.</param>
    public void Require(bool isThere, string jsonName, string memberName)
    {
        if (!isThere)
        {
            AddBeside(jsonName, memberName, RuleKind.Required, "required");
        }
    }

    /// <summary>Enters an array. <see cref="NextElement"/> leaves it.</summary>
    /// <returns><see langword="false"/> when the value is none.</returns>
    public bool EnterArray()
    {
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            Refuse("array");
            return false;
        }

        return Enter(new ReadFrame(null, null, ReadFrame.None));
    }

    /// <summary>Goes to the next element.</summary>
    /// <returns><see langword="false"/> when there is none, and the array is left.</returns>
    public bool NextElement()
    {
        if (_isOver)
        {
            return false;
        }

        _frames[_depth] = new ReadFrame(null, null, _frames[_depth].Index + 1);
        if (!Advance())
        {
            return false;
        }

        if (_json.TokenType != JsonTokenType.EndArray)
        {
            return true;
        }

        _depth--;
        return false;
    }

    /// <summary>What is wrong, in the order of the payload.</summary>
    public readonly ValidationResult ToResult() => new(_problems);

    /// <summary>Reports that the user's own code refuses the object.</summary>
    internal void RefuseObject() => Stop(RuleKind.Custom, "custom");

    private bool Enter(ReadFrame frame)
    {
        if (_json.CurrentDepth >= _maxDepth)
        {
            Stop(RuleKind.Depth, "depth", _maxDepth);
            return false;
        }

        Push(frame);
        return true;
    }

    private void Push(ReadFrame frame)
    {
        if (++_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        _frames[_depth] = frame;
    }

    /// <summary>Goes to the next token.</summary>
    private bool Advance()
    {
        if (_isOver)
        {
            return false;
        }

        try
        {
            return _json.Read();
        }
        catch (JsonException exception)
        {
            // People count lines and columns from one.
            Stop(RuleKind.Malformed, "malformed", (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1);
            return false;
        }
    }

    /// <summary>Goes to the end of the value at hand.</summary>
    private void Skip()
    {
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        int depth = _json.CurrentDepth;
        do
        {
            if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && _json.CurrentDepth >= _maxDepth)
            {
                Stop(RuleKind.Depth, "depth", _maxDepth);
                return;
            }
        }
        while (Advance() && (_json.CurrentDepth > depth || _json.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)));
    }

    /// <summary>Reports a value that is not what the contract says, and goes over it.</summary>
    private void Refuse(string expected)
    {
        Add(RuleKind.Type, "type", expected);
        Skip();
    }

    /// <summary>Reports a problem of a member of the object that was left just now, or is not entered yet.</summary>
    private void AddBeside(string jsonName, string memberName, RuleKind kind, string id, params object?[] arguments)
    {
        if (!_isOver)
        {
            Push(new ReadFrame(jsonName, memberName, ReadFrame.None));
            Add(kind, id, arguments);
            _depth--;
        }
    }

    private void Add(RuleKind kind, string id, params object?[] arguments)
    {
        if (_isOver)
        {
            return;
        }

        PathSegment? path = null;
        ReadFrame member = default;
        for (int i = _depth; i >= 0; i--)
        {
            path = _frames[i].Before(path);
            member = member.JsonName is null ? _frames[i] : member;
        }

        var rule = new RuleInfo { Kind = kind, Id = id, JsonName = member.JsonName ?? "", MemberName = member.MemberName ?? "", Arguments = arguments };
        _problems ??= new ViolationLog(null);
        _problems.Add(new Violation(rule, path), ViolationEntry.None, ViolationEntry.None, isError: true);
        _isOver = _problems.Count == MaxProblems;
    }

    /// <summary>Reports what leaves nothing to go on with.</summary>
    private void Stop(RuleKind kind, string id, params object?[] arguments)
    {
        Add(kind, id, arguments);
        _isOver = true;
    }

    private readonly byte[] Unescaped()
    {
        byte[] name = new byte[_json.ValueSpan.Length];
        try
        {
            return name[.._json.CopyString(name)];
        }
        catch (InvalidOperationException)
        {
            // An escape of half a character: no member is called so.
            return _json.ValueSpan.ToArray();
        }
    }
}
