using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>Fails if a Roslyn object hides in what a step returns: it defeats caching and holds whole compilations in memory.</summary>
internal static class PlainDataGuard
{
    public static void Check(GeneratorRunResult result, ImmutableArray<string> names)
    {
        var walk = new ObjectWalk(ForbiddenKind);
        List<string> broken = [];
        foreach (var (name, steps) in TrackedSteps.Select(result, names))
        {
            broken.AddRange(
                from step in steps
                from output in step.Outputs
                let found = walk.Find(output.Value, $"step '{name}'")
                where found is not null
                select found);
        }

        if (broken.Count > 0)
        {
            throw new GeneratorRunException(GeneratorGuards.PlainData, $"Roslyn objects are reachable from step outputs:\n  {string.Join("\n  ", broken)}");
        }
    }

    // Tests against base types: the objects found in practice are internal classes derived from them.
    private static string? ForbiddenKind(object value) => value switch
    {
        Compilation => nameof(Compilation),
        ISymbol => nameof(ISymbol),
        SyntaxNode => nameof(SyntaxNode),
        SyntaxToken => nameof(SyntaxToken),
        SyntaxTrivia => nameof(SyntaxTrivia),
        SyntaxNodeOrToken => nameof(SyntaxNodeOrToken),
        SyntaxTree => nameof(SyntaxTree),
        SyntaxReference => nameof(SyntaxReference),
        SemanticModel => nameof(SemanticModel),
        Location => nameof(Location),
        AttributeData => nameof(AttributeData),
        TypedConstant => nameof(TypedConstant),
        IOperation => nameof(IOperation),
        Diagnostic => nameof(Diagnostic),
        MetadataReference => nameof(MetadataReference),
        CompilationOptions => nameof(CompilationOptions),
        ParseOptions => nameof(ParseOptions),
        AdditionalText => nameof(AdditionalText),
        _ => null,
    };
}
