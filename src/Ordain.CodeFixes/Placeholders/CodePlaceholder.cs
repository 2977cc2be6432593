namespace Ordain.CodeFixes.Placeholders;

/// <param name="Code">An expression; types in it are named from <c>global::</c> on.</param>
internal sealed record CodePlaceholder(string Code) : Placeholder
{
    public override bool IsInline => true;
}
