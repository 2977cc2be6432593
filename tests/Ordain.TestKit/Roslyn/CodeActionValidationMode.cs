namespace Ordain.TestKit.Roslyn;

/// <summary>How the tree that a code action makes is compared with its text, parsed again.</summary>
public enum CodeActionValidationMode
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Nodes and tokens must be the same.</summary>
    SemanticStructure,

    /// <summary>Nodes, tokens and trivia must be the same.</summary>
    Full,
}
