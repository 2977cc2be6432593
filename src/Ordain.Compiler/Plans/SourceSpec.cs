using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>Something that a field's value is computed from.</summary>
internal abstract record SourceSpec;

/// <summary>A member of the model, converted.</summary>
internal sealed record ValueSource(PathSpec Path, ConversionSpec Conversion) : SourceSpec;

/// <summary>Texts joined with a space.</summary>
internal sealed record JoinedSource(EquatableArray<ValueSource> Parts) : SourceSpec;

/// <summary>An amount and its currency.</summary>
/// <param name="Amount">The number.</param>
/// <param name="Currency">The currency; null when the model has none.</param>
internal sealed record MoneySource(ValueSource Amount, ValueSource? Currency) : SourceSpec;

/// <summary>An object, as a view.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Path">What the view is over; no steps when it is over the same as the view around it.</param>
/// <param name="Presence">For a view over the same: the values of which one makes the object be there.</param>
/// <param name="PassesRoot">Whether the view reads the model itself, too.</param>
internal sealed record ObjectSource(string View, PathSpec Path, EquatableArray<PathSpec> Presence, bool PassesRoot) : SourceSpec;

/// <summary>A collection, as a view of its elements.</summary>
/// <param name="List">The name of the list's view.</param>
/// <param name="Path">The collection.</param>
/// <param name="IsCopied">Whether elements have no index, so that a collection that is no list is copied.</param>
/// <param name="PassesRoot">Whether its elements read the model itself, too.</param>
internal sealed record ListSource(string List, PathSpec Path, bool IsCopied, bool PassesRoot) : SourceSpec;

/// <summary>The value that the contract's own code gives the member.</summary>
internal sealed record InitialSource(string ContractTypeName, string Member) : SourceSpec;
