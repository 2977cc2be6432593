using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <summary>One change that mends what a diagnostic reports.</summary>
/// <param name="Title">What it does, in words.</param>
/// <param name="Change">The change.</param>
internal sealed record PlannedChange(string Title, TextChange Change);
