using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.TestKit;

/// <summary>
/// Keeps a driver while a test edits the input, as an editor does, and tells what each run recomputed.
/// </summary>
public sealed class GeneratorSession
{
    private readonly GeneratorRunOptions _options;
    private GeneratorDriver _driver;
    private GeneratorSessionRun? _last;

    private GeneratorSession(IIncrementalGenerator generator, IEnumerable<(string Path, string Text)> sources, GeneratorRunOptions options)
    {
        _options = options;
        _driver = GeneratorInput.Drive(generator, options);
        Compilation = GeneratorInput.Compile(sources, options);
    }

    /// <summary>The input as it is now.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The last run.</summary>
    public GeneratorSessionRun Last => _last ?? throw new InvalidOperationException("The session has not run.");

    /// <summary>Starts a session on one file, called <c>Input.cs</c>, and runs once.</summary>
    public static GeneratorSession Start<TGenerator>(string source, GeneratorRunOptions? options = null)
        where TGenerator : IIncrementalGenerator, new() =>
        Start<TGenerator>([(GeneratorInput.DefaultPath, source)], options);

    /// <summary>Starts a session on several files and runs once.</summary>
    public static GeneratorSession Start<TGenerator>(IEnumerable<(string Path, string Text)> sources, GeneratorRunOptions? options = null)
        where TGenerator : IIncrementalGenerator, new()
    {
        ArgumentNullException.ThrowIfNull(sources);
        var session = new GeneratorSession(new TGenerator(), sources, options ?? GeneratorRunOptions.Default);
        session.Run();
        return session;
    }

    /// <summary>Adds a file.</summary>
    public GeneratorSession Add(string path, string text)
    {
        Compilation = Compilation.AddSyntaxTrees(GeneratorInput.Parse(path, text, _options));
        return this;
    }

    /// <summary>Replaces a file's text.</summary>
    public GeneratorSession Replace(string path, string text)
    {
        Compilation = Compilation.ReplaceSyntaxTree(Tree(path), GeneratorInput.Parse(path, text, _options));
        return this;
    }

    /// <summary>Replaces a part of a file's text, which has to occur exactly once.</summary>
    public GeneratorSession Edit(string path, string oldText, string newText)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldText);
        string text = Tree(path).ToString();
        int at = text.IndexOf(oldText, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(oldText, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"'{oldText}' does not occur exactly once in '{path}'.", nameof(oldText));
        }

        return Replace(path, string.Concat(text.AsSpan(0, at), newText, text.AsSpan(at + oldText.Length)));
    }

    /// <summary>Removes a file.</summary>
    public GeneratorSession Remove(string path)
    {
        Compilation = Compilation.RemoveSyntaxTrees(Tree(path));
        return this;
    }

    /// <summary>Changes the compilation itself: its references, its options.</summary>
    public GeneratorSession Change(Func<CSharpCompilation, CSharpCompilation> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Compilation = change(Compilation);
        return this;
    }

    /// <summary>Runs the generator on the input as it is now.</summary>
    public GeneratorSessionRun Run()
    {
        // A compilation that the driver has seen before is not looked at again; an editor always brings a new one.
        Compilation = Compilation.Clone();
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out _);
        GeneratorRunResult result = _driver.ResultOrThrow("a session");
        _last = new(new(Compilation, (CSharpCompilation)output, result), result, _last);
        return _last;
    }

    private SyntaxTree Tree(string path) =>
        Compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == path)
        ?? throw new ArgumentException($"There is no file '{path}'. Files: {string.Join(", ", Compilation.SyntaxTrees.Select(tree => tree.FilePath))}.", nameof(path));
}
