namespace Ordain.TestKit.Roslyn;

/// <summary>What becomes of the markup in a state's files.</summary>
public enum MarkupMode
{
    /// <summary>There is no markup: the text stays as it is.</summary>
    None,

    /// <summary>Markup is removed and means nothing.</summary>
    Ignore,

    /// <summary>Markup of fixable diagnostics is removed and means nothing.</summary>
    IgnoreFixable,

    /// <summary>Markup declares expectations.</summary>
    Allow,
}
