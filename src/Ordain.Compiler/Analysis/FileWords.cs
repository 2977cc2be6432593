namespace Ordain.Compiler.Analysis;

/// <summary>What a file has to say before an analyzer looks at its syntax: the name of an attribute, or the words that may give it another.</summary>
[Flags]
internal enum FileWords
{
    None = 0,
    Contract = 1,
    OpenEnum = 2,
    PayloadFor = 4,
    Sensitive = 8,
    GlobalUsing = 16,
}
