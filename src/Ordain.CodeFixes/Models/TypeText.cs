using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Models;

/// <summary>Members at the end of a type's declaration, as text: everything around stays as it is.</summary>
internal static class TypeText
{
    /// <summary>The change that adds members to the declaration that starts at a position.</summary>
    public static TextChange Insert(SourceText text, SyntaxNode root, int start, List<string> members)
    {
        TypeDeclarationSyntax declaration = root.FindToken(start).Parent!.FirstAncestorOrSelf<TypeDeclarationSyntax>(node => node.SpanStart == start)!;
        string line = text.Lines.GetLineFromPosition(declaration.SpanStart).ToString();
        string indent = line.Substring(0, line.Length - line.TrimStart().Length);
        string end = text.ToString(new TextSpan(0, Math.Min(text.Length, 4096))).Contains("\r\n") ? "\r\n" : "\n";
        string inner = indent + "    ";
        string body = string.Join(end + end, members.ConvertAll(member => string.Join(end, member.Split('\n').Select(part => inner + part))));
        if (declaration.CloseBraceToken.IsKind(SyntaxKind.None) || declaration.CloseBraceToken.IsMissing)
        {
            // record Order(string Id);
            return declaration.SemicolonToken.IsKind(SyntaxKind.SemicolonToken)
                ? new TextChange(declaration.SemicolonToken.Span, $"{end}{indent}{{{end}{body}{end}{indent}}}")
                : new TextChange(new TextSpan(declaration.Span.End, 0), $"{end}{indent}{{{end}{body}{end}{indent}}}");
        }

        SyntaxToken last = declaration.CloseBraceToken.GetPreviousToken();
        bool isOneLine = text.Lines.GetLineFromPosition(last.Span.End).LineNumber == text.Lines.GetLineFromPosition(declaration.CloseBraceToken.SpanStart).LineNumber;
        string before = declaration.Members.Count > 0 ? end + end : end;
        return isOneLine
            ? new TextChange(TextSpan.FromBounds(last.Span.End, declaration.CloseBraceToken.SpanStart), $"{before}{body}{end}{indent}")
            : new TextChange(new TextSpan(text.Lines.GetLineFromPosition(last.Span.End).End, 0), $"{before}{body}");
    }
}
