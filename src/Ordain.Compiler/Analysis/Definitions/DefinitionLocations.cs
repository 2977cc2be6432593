using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Analysis.Definitions;

/// <summary>Where in source a definition is wrong.</summary>
internal static class DefinitionLocations
{
    /// <summary>The location; null when the definition is not in source.</summary>
    public static Location? Of(DefinitionSite site, CancellationToken cancellation)
    {
        if (site.Attribute is null)
        {
            foreach (Location location in site.Symbol.Locations)
            {
                if (location.IsInSource)
                {
                    return location;
                }
            }

            return null;
        }

        if (site.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax attribute)
        {
            return null;
        }

        if (site.Span is { } span && ArgumentOf(attribute, site.Argument) is { } argument)
        {
            return Location.Create(attribute.SyntaxTree, LiteralSpans.Map(argument, span) ?? argument.Span);
        }

        return attribute.GetLocation();
    }

    private static ExpressionSyntax? ArgumentOf(AttributeSyntax attribute, int position)
    {
        if (attribute.ArgumentList is { } list)
        {
            int i = 0;
            foreach (AttributeArgumentSyntax argument in list.Arguments)
            {
                if (argument.NameEquals is { } name ? position < 0 && name.Name.Identifier.ValueText == "When" : i++ == position)
                {
                    return argument.Expression;
                }
            }
        }

        return null;
    }
}
