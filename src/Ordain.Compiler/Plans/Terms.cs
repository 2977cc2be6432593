using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>The terms of members, of models and of contracts.</summary>
internal sealed class Terms
{
    private readonly Dictionary<string, string> _vocabulary = new(StringComparer.OrdinalIgnoreCase);

    public Terms(Compilation compilation)
    {
        foreach (ISymbol member in compilation.GetTypeByMetadataName(OrdainNames.OrderTerms)?.GetMembers() ?? [])
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string term })
            {
                _vocabulary[member.Name] = term;
            }
        }
    }

    /// <summary>Whether the vocabulary says what a name means.</summary>
    public bool Knows(string memberName) => _vocabulary.ContainsKey(memberName);

    /// <summary>The term of a member that has no attribute: what the vocabulary has under its name, or the name.</summary>
    public string Default(string memberName) => _vocabulary.TryGetValue(memberName, out string? term) ? term : memberName;

    /// <summary>The constant of the vocabulary that has a term; null when none has.</summary>
    public string? ConstantOf(string term)
    {
        foreach (KeyValuePair<string, string> known in _vocabulary)
        {
            if (string.Equals(known.Value, term, StringComparison.OrdinalIgnoreCase))
            {
                return known.Key;
            }
        }

        return null;
    }

    /// <summary>What a field of a contract takes its value from, in the order in which it is tried; each one term, or several that are joined.</summary>
    public List<string[]> OfField(IPropertySymbol property)
    {
        var alternatives = new List<string[]>();
        foreach (AttributeData attribute in property.GetAttributes())
        {
            if (attribute.Is(OrdainNames.Term) && Read(attribute) is { Length: > 0 } terms)
            {
                alternatives.Add(terms);
            }
        }

        if (alternatives.Count == 0)
        {
            alternatives.Add([Default(property.Name)]);
        }

        return alternatives;
    }

    /// <summary>The public properties of a type as members of a model.</summary>
    public List<ModelMember> MembersOf(INamedTypeSymbol type)
    {
        var members = new List<ModelMember>();
        foreach (IPropertySymbol property in type.PayloadProperties())
        {
            var terms = new List<ModelTerm>();
            var fields = new List<ModelField>();
            foreach (AttributeData attribute in property.AttributesWithInherited())
            {
                if (attribute.Is(OrdainNames.Term))
                {
                    if (Read(attribute) is { Length: > 0 } read)
                    {
                        terms.Add(new ModelTerm(Split(read[0]), attribute.Named("Convert") as string, attribute));
                    }
                }
                else if (attribute.AttributeClass is { TypeArguments.Length: 1 } attributeType && attribute.Is(OrdainNames.Field))
                {
                    fields.Add(new ModelField(attributeType.TypeArguments[0], attribute.Positional(0) as string, attribute.Named("Convert") as string, attribute));
                }
            }

            if (terms.Count == 0)
            {
                terms.Add(new ModelTerm(Split(Default(property.Name)), null, null));
            }

            members.Add(new ModelMember { Property = property, Terms = terms, Fields = fields });
        }

        return members;
    }

    /// <summary>The segments of a term, each as the vocabulary has it.</summary>
    public string[] Split(string term) => term.Length == 0 ? [] : Array.ConvertAll(term.Split('.'), Default);

    private static string[] Read(AttributeData attribute)
    {
        var terms = new List<string>();
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Array)
            {
                foreach (TypedConstant item in argument.Values.IsDefault ? [] : argument.Values)
                {
                    Add(item);
                }
            }
            else
            {
                Add(argument);
            }
        }

        return [.. terms];

        void Add(TypedConstant constant)
        {
            if (constant is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                terms.Add(text);
            }
        }
    }
}
