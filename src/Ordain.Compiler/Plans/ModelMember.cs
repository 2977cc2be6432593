using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Plans;

/// <summary>A member of a model, with what it says about itself.</summary>
internal sealed class ModelMember
{
    public required IPropertySymbol Property { get; init; }

    /// <summary>Its terms, each in segments.</summary>
    public required List<ModelTerm> Terms { get; init; }

    /// <summary>The fields that it supplies whatever its terms.</summary>
    public required List<ModelField> Fields { get; init; }

    /// <summary>Whether only its name says what it means.</summary>
    public bool IsByName => Terms.Count == 1 && Terms[0].Attribute is null && Fields.Count == 0;
}

/// <param name="Segments">The segments; none for a member whose own members count in its place.</param>
/// <param name="Convert">The name of the method that converts the value; null for none.</param>
/// <param name="Attribute">The attribute that says so; null for the member's own name.</param>
internal sealed record ModelTerm(string[] Segments, string? Convert, AttributeData? Attribute);

/// <param name="Type">The contract, or the type of an object in it.</param>
/// <param name="Member">The field's C# name or path; null for a member that stays out.</param>
/// <param name="Convert">The name of the method that converts the value; null for none.</param>
/// <param name="Attribute">The attribute that says so.</param>
internal sealed record ModelField(ITypeSymbol Type, string? Member, string? Convert, AttributeData Attribute);
