using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Values;

/// <summary>Another value in the form in which one is written.</summary>
internal static class LiteralText
{
    /// <summary>The change that puts another value in the place of one; null where the value is not written out.</summary>
    /// <param name="expression">What is written.</param>
    /// <param name="value">The other value: a number, a text, or the name of an enum's member.</param>
    /// <param name="semantics">What the expression means.</param>
    /// <param name="cancellation">Stops it.</param>
    public static TextChange? Replace(ExpressionSyntax expression, string value, SemanticModel semantics, CancellationToken cancellation) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Replace(parenthesized.Expression, value, semantics, cancellation),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number => Change(expression, Number(number.Token, value, IsOfDecimal(expression, semantics, cancellation))),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number } =>
            Change(expression, Number(number.Token, value, IsOfDecimal(expression, semantics, cancellation))),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text => Change(expression, Text(text.Token, value)),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Replace(arguments[0].Expression, value, semantics, cancellation),
        _ when semantics.GetTypeInfo(expression, cancellation).Type is not { TypeKind: TypeKind.Enum } => null,
        CastExpressionSyntax cast => Change(expression, $"{cast.Type}.{value}"),
        MemberAccessExpressionSyntax access when IsEnumMember(expression, semantics, cancellation) => Change(access.Name, value),
        IdentifierNameSyntax when IsEnumMember(expression, semantics, cancellation) => Change(expression, value),
        _ => null,
    };

    private static TextChange? Change(SyntaxNode node, string? text) => text is null ? null : new TextChange(node.Span, text);

    private static bool IsEnumMember(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetSymbolInfo(expression, cancellation).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum };

    private static bool IsOfDecimal(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        ITypeSymbol? type = semantics.GetTypeInfo(expression, cancellation).ConvertedType;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type?.SpecialType == SpecialType.System_Decimal;
    }

    private static string? Number(SyntaxToken token, string value, bool isOfDecimal)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        string written = token.Text;
        bool isWhole = decimal.Truncate(number) == number;
        string sign = number < 0 ? "-" : "";
        if (written.Length > 2 && written[0] == '0' && written[1] is 'x' or 'X' or 'b' or 'B')
        {
            return isWhole && Math.Abs(number) <= ulong.MaxValue ? sign + written.Substring(0, 2) + Digits((ulong)Math.Abs(number), written) + SuffixOf(written, "uUlL") : null;
        }

        string suffix = SuffixOf(written, "mMdDfFlLuU");
        bool isInteger = suffix.Length == 0 ? written.IndexOfAny(['.', 'e', 'E']) < 0 : suffix.IndexOfAny(['u', 'U', 'l', 'L']) >= 0;
        string digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        if (isInteger && isWhole)
        {
            digits = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture);
        }
        else if (isInteger)
        {
            suffix = isOfDecimal ? "m" : "";
        }
        else if (suffix.Length == 0 && digits.IndexOf('.') < 0)
        {
            digits += ".0";
        }

        return sign + (written.IndexOf('_') > 0 ? Grouped(digits) : digits) + suffix;
    }

    private static string SuffixOf(string written, string letters)
    {
        int start = written.Length;
        while (start > 0 && letters.IndexOf(written[start - 1]) >= 0)
        {
            start--;
        }

        return written.Substring(start);
    }

    /// <summary>Hexadecimal or binary digits, as many as there were, if that is enough.</summary>
    private static string Digits(ulong number, string written)
    {
        string body = written.Substring(2).TrimEnd('u', 'U', 'l', 'L');
        string digits = written[1] is 'x' or 'X' ? number.ToString(body.Any(char.IsLower) ? "x" : "X", CultureInfo.InvariantCulture) : Convert.ToString((long)number, 2);
        return digits.PadLeft(body.Count(char.IsLetterOrDigit), '0');
    }

    private static string Grouped(string digits)
    {
        int end = digits.IndexOf('.');
        for (int i = (end < 0 ? digits.Length : end) - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, "_");
        }

        return digits;
    }

    private static string Text(SyntaxToken token, string value)
    {
        string written = token.Text;
        if (written[0] == '@' && value.IndexOfAny(['\r', '\n']) < 0)
        {
            return $"@\"{value.Replace("\"", "\"\"")}\"";
        }

        if (token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
        {
            string quotes = written.Substring(0, written.Length - written.TrimStart('"').Length);
            if (value.IndexOfAny(['\r', '\n']) < 0 && !value.Contains(quotes) && !value.StartsWith("\"", StringComparison.Ordinal) && !value.EndsWith("\"", StringComparison.Ordinal))
            {
                return quotes + value + quotes;
            }
        }

        return SymbolDisplay.FormatLiteral(value, quote: true);
    }
}
