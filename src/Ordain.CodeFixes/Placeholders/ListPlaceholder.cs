namespace Ordain.CodeFixes.Placeholders;

/// <param name="Head">What stands before the elements; null for a collection expression.</param>
/// <param name="Elements">The elements.</param>
internal sealed record ListPlaceholder(string? Head, List<Placeholder> Elements) : Placeholder
{
    public override bool IsInline => Elements.TrueForAll(static element => element.IsInline);

    public string Open => Head is null ? "[" : "{";

    public string Close => Head is null ? "]" : "}";
}
