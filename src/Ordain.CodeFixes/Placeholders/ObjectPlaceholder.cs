namespace Ordain.CodeFixes.Placeholders;

/// <param name="Head"><c>new</c>, or <c>new</c> and the type.</param>
/// <param name="Arguments">What its constructor is given.</param>
/// <param name="Members">What its initializer sets.</param>
internal sealed record ObjectPlaceholder(string Head, List<Placeholder> Arguments, List<MemberPlaceholder> Members) : Placeholder
{
    public override bool IsInline => Members.Count == 0 && Arguments.TrueForAll(static argument => argument.IsInline);

    /// <summary>Whether the constructor's parentheses are needed.</summary>
    public bool HasParentheses => Arguments.Count > 0 || Members.Count == 0 || Head == "new";
}
