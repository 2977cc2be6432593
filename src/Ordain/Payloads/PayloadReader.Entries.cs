using System.Text;

namespace Ordain;

// Entries of dictionaries. A key is read as a text with the same strictness as a value.
public ref partial struct PayloadReader
{
    /// <summary>The key of the entry at hand, as a text of its own to read; <see cref="BeginEntry(in PayloadReader)"/> hears what is wrong with it.</summary>
    public readonly PayloadReader Key()
    {
        // With its quotes.
        var key = new PayloadReader(_utf8Json.Slice((int)_json.TokenStartIndex, _json.ValueSpan.Length + 2), _maxDepth, []);
        key.Start();
        return key;
    }

    /// <summary>Goes to the value of an entry of a dictionary.</summary>
    /// <param name="key">The key.</param>
    /// <returns><see langword="false"/> when there is no value to read: the key is no text.</returns>
    public bool BeginEntry(out string key)
    {
        EnterEntry(out key, out bool isText);
        if (isText)
        {
            return Advance();
        }

        Add(RuleKind.Type, "type", "string");
        SkipMember();
        return false;
    }

    /// <summary>Goes to the value of an entry of a dictionary whose keys are no texts.</summary>
    /// <param name="key">What <see cref="Key"/> gave, after it was read.</param>
    /// <returns><see langword="false"/> when there is no value to read: the key is none.</returns>
    public bool BeginEntry(scoped in PayloadReader key)
    {
        EnterEntry(out _, out _);
        if (key._problems is null)
        {
            return Advance();
        }

        RuleInfo problem = key.ToResult().Violations[0].Rule;
        Add(problem.Kind, problem.Id, [.. problem.Arguments]);
        SkipMember();
        return false;
    }

    /// <summary>Reports that a dictionary has a key twice.</summary>
    public void AddDuplicate() => Add(RuleKind.DuplicateMember, "duplicate-member");

    private void EnterEntry(out string name, out bool isText)
    {
        name = NameText(out isText);
        _frames[_depth] = new ReadFrame(name, name, ReadFrame.None);
    }

    private readonly string NameText(out bool isText)
    {
        try
        {
            isText = true;
            return _json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            isText = false;
            return Encoding.UTF8.GetString(_json.ValueSpan);
        }
    }
}
