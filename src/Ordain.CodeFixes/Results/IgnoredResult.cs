using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Layout;

namespace Ordain.CodeFixes.Results;

/// <summary>A call whose result nobody looks at, and how somebody can.</summary>
internal sealed class IgnoredResult
{
    private readonly FixScene _scene;
    private readonly InvocationExpressionSyntax _call;

    /// <summary>The call, with what awaits it.</summary>
    private readonly ExpressionSyntax _whole;

    private readonly SurroundingFunction _function;

    private IgnoredResult(FixScene scene, InvocationExpressionSyntax call, ExpressionSyntax whole, SurroundingFunction function)
    {
        _scene = scene;
        _call = call;
        _whole = whole;
        _function = function;
    }

    public static IgnoredResult? At(FixScene scene, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (scene.NodeAt(diagnostic.Location.SourceSpan) is not InvocationExpressionSyntax call || SurroundingFunction.Of(call, scene.Semantics, cancellation) is not { } function)
        {
            return null;
        }

        ExpressionSyntax whole = call;
        while (whole.Parent is ExpressionSyntax parent and (AwaitExpressionSyntax or ParenthesizedExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax))
        {
            whole = parent;
        }

        return whole.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax ? new IgnoredResult(scene, call, whole, function) : null;
    }

    private bool IsValidation => _scene.Semantics.GetTypeInfo(_call).Type is { } type && !type.GetMembers("ThrowIfInvalid").IsEmpty;

    /// <summary>Leaves the method when the result is bad, in the way in which the method says that it failed.</summary>
    public PlannedChange? Guard() => IsValidation ? GuardValidation() ?? ThrowIfInvalid() : GuardSubmission();

    /// <summary>Throws when the order is not valid.</summary>
    public PlannedChange? ThrowIfInvalid() => IsValidation
        ? new PlannedChange("Throw when the order is not valid", new TextChange(new TextSpan(_whole.Span.End, 0), ".ThrowIfInvalid()"))
        : null;

    private PlannedChange? GuardValidation() =>
        _whole.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement && _function.ExitAfter(statement) is { } exit
            ? new PlannedChange("Go on only when the order is valid", Replace([$"if (!{_whole}.IsValid)", "{", _scene.Style.Indentation + exit, "}"]))
            : null;

    /// <summary>Whoever has no way to say that it failed throws: the order may be with the provider, and somebody has to look after it.</summary>
    private PlannedChange? GuardSubmission()
    {
        if (!_function.IsAsync || !IsOutcome)
        {
            return null;
        }

        string awaited = _whole is AwaitExpressionSyntax ? _whole.ToString() : "await " + _whole;
        if (_function.Failure is { } failure)
        {
            return Planned([$"if (!({awaited}).IsAccepted)", "{", _scene.Style.Indentation + failure, "}"]);
        }

        string name = NewName("outcome");
        return Planned(
        [
            $"var {name} = {awaited};",
            $"if (!{name}.IsAccepted)",
            "{",
            $"{_scene.Style.Indentation}throw new global::System.InvalidOperationException({name}.ToString());",
            "}",
        ]);

        PlannedChange Planned(string[] lines) => new("Go on only when the provider has the order", Replace(lines));
    }

    private bool IsOutcome => _scene.Semantics.GetTypeInfo(_call).Type is INamedTypeSymbol { TypeArguments: { Length: 1 } awaited } && HasMember(awaited[0], "IsAccepted");

    private static bool HasMember(ITypeSymbol? type, string name) => type is not null && (!type.GetMembers(name).IsEmpty || HasMember(type.BaseType, name));

    /// <summary>Puts statements in the place of the call: in a block of their own where there was a single statement or an expression.</summary>
    private TextChange Replace(string[] lines)
    {
        if (_whole.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement)
        {
            return new TextChange(statement.Span, Lines(lines, LayoutStyle.IndentationAt(_scene.Text, statement.SpanStart)));
        }

        // The arrow of a member goes, that of a lambda stays.
        SyntaxNode replaced = _whole.Parent is LambdaExpressionSyntax ? _whole : _whole.Parent!;
        SyntaxNode around = replaced.Parent!;
        int end = around.ChildTokens().LastOrDefault() is { RawKind: (int)SyntaxKind.SemicolonToken } semicolon ? semicolon.Span.End : replaced.Span.End;
        string indentation = LayoutStyle.IndentationAt(_scene.Text, around.SpanStart);
        string[] block = ["", "{", .. lines.Select(line => _scene.Style.Indentation + line), "}"];
        return new TextChange(TextSpan.FromBounds(replaced.GetFirstToken().GetPreviousToken().Span.End, end), Lines(block, indentation));
    }

    private string Lines(string[] lines, string indentation) => string.Join(_scene.Style.NewLine + indentation, lines);

    private string NewName(string wanted)
    {
        var taken = new HashSet<string>(_scene.Semantics.LookupSymbols(_whole.SpanStart).Select(static symbol => symbol.Name), StringComparer.Ordinal);
        taken.UnionWith(_function.Node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        string name = wanted;
        for (int i = 2; taken.Contains(name); i++)
        {
            name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
