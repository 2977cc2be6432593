using System.Text;

namespace Ordain.Compiler.Tests;

/// <summary>A file with places where its text can be one of several: <c>«a|b|c»</c>.</summary>
internal sealed class EditableFile
{
    private readonly string[] _fixed;
    private readonly string[][] _alternatives;
    private readonly int[] _chosen;

    public EditableFile(string path, string template)
    {
        Path = path;
        string[] pieces = template.Split(["«", "»"], StringSplitOptions.None);
        _fixed = [.. pieces.Where(static (_, i) => i % 2 == 0)];
        _alternatives = [.. pieces.Where(static (_, i) => i % 2 == 1).Select(static piece => piece.Split('|'))];
        _chosen = new int[_alternatives.Length];
    }

    private EditableFile(EditableFile other)
    {
        _fixed = other._fixed;
        _alternatives = other._alternatives;
        _chosen = [.. other._chosen];
        Path = other.Path;
        IsThere = other.IsThere;
        Typed = other.Typed;
    }

    public string Path { get; set; }

    public bool IsThere { get; set; } = true;

    /// <summary>What somebody typed into the file as it is; null when it is well-formed.</summary>
    public string? Typed { get; set; }

    public string Text => Typed ?? WellFormed();

    public EditableFile Copy() => new(this);

    /// <summary>Chooses another text at one of the places.</summary>
    /// <returns>What was done.</returns>
    public string Change(Random random)
    {
        int place = random.Next(_alternatives.Length);
        _chosen[place] = (_chosen[place] + 1 + random.Next(_alternatives[place].Length - 1)) % _alternatives[place].Length;
        return $"'{_alternatives[place][_chosen[place]]}'";
    }

    private string WellFormed()
    {
        var text = new StringBuilder(_fixed[0]);
        for (int i = 0; i < _chosen.Length; i++)
        {
            text.Append(_alternatives[i][_chosen[i]]).Append(_fixed[i + 1]);
        }

        return text.ToString();
    }
}
