using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Analysis.Privacy;

/// <summary>
/// The names of all members that may be sensitive. It has more than those that are, because it goes by syntax: only what has one of the names
/// is bound.
/// </summary>
internal sealed class SensitiveNames
{
    private static readonly AttributedNames _declared = new(FileWords.Sensitive, OfFile, ["SensitiveAttribute"], OfCarrier);

    private readonly HashSet<string> _names;

    /// <summary>Of each name its length and its first character: most words of a text differ in these from all names.</summary>
    private readonly HashSet<int> _shapes = [];

    public SensitiveNames(Compilation compilation, CancellationToken cancellation)
    {
        _names = _declared.In(compilation, cancellation);
        foreach (string name in _names)
        {
            _shapes.Add(ShapeOf(name, 0, name.Length));
        }
    }

    public bool IsEmpty => _names.Count == 0;

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Whether a part of a text is one of the names.</summary>
    public bool Contains(string text, int start, int length) => _shapes.Contains(ShapeOf(text, start, length)) && _names.Contains(text.Substring(start, length));

    private static int ShapeOf(string text, int start, int length) => (length << 16) | text[start];

    private static IEnumerable<string> OfFile(SyntaxNode root)
    {
        // The attribute may have another name here: every member of the file counts.
        foreach (SyntaxNode node in root.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)))
        {
            switch (node)
            {
                case PropertyDeclarationSyntax property:
                    yield return property.Identifier.ValueText;
                    break;
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field:
                    yield return field.Identifier.ValueText;
                    break;
                case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter:
                    yield return parameter.Identifier.ValueText;
                    break;
            }
        }
    }

    private static IEnumerable<string> OfCarrier(MetadataReader reader, EntityHandle carrier)
    {
        switch (carrier.Kind)
        {
            case HandleKind.PropertyDefinition:
                return [reader.GetString(reader.GetPropertyDefinition((PropertyDefinitionHandle)carrier).Name)];
            case HandleKind.FieldDefinition:
                return [reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)carrier).Name)];
            case HandleKind.TypeDefinition:
                TypeDefinition type = reader.GetTypeDefinition((TypeDefinitionHandle)carrier);
                return
                [
                    .. type.GetProperties().Select(property => reader.GetString(reader.GetPropertyDefinition(property).Name)),
                    .. type.GetFields().Select(field => reader.GetString(reader.GetFieldDefinition(field).Name)),
                ];
            default:
                return [];
        }
    }
}
