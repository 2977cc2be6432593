using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Emission;

namespace Ordain.Compiler.Plans;

/// <summary>Amounts with a currency, which one side may hold as one value and the other as two.</summary>
internal sealed class MoneyPlanner(INamedTypeSymbol model, ModelIndex index, ConversionReader conversions, Compilation compilation)
{
    private static readonly string[] Amount = ["amount"];
    private static readonly string[] Currency = ["currency"];

    private readonly ITypeSymbol _decimal = compilation.GetSpecialType(SpecialType.System_Decimal);
    private readonly ITypeSymbol _string = compilation.GetSpecialType(SpecialType.System_String);

    /// <summary>The number in a value that is an amount with a currency; null when it is none.</summary>
    public ValueSource? AmountOf(ModelMatch match, PathSpec path, ITypeSymbol target) => PartOf(match, path, Amount, target);

    /// <summary>The number in an element of a collection; null where there is none, or none that is always there.</summary>
    public ConversionSpec? AmountIn(ITypeSymbol element, ITypeSymbol target)
    {
        if (ModelIndex.ObjectIn(element) is not { } type || index.FindFirst(type, Amount) is not { } found || conversions.Read(found.Last.Property.Type, target) is not { } conversion)
        {
            return null;
        }

        index.Use(found);
        var inside = new PlanScope(type, [], IsRoot: false, FieldPath: null);
        PathSpec path = ModelPaths.Of(found, inside, inside, compilation);
        return path.CanBeNull ? null : ConversionSpec.Of(conversion.Template.Replace("{0}", "{0}." + string.Join(".", path.Steps.Select(static step => ExpressionEmitter.Identifier(step.Name)))));
    }

    /// <summary>Money from a member.</summary>
    public SourceSpec? SourceOf(MemberDraft draft, ModelMatch match, PathSpec path, PlanScope place, PlanScope scope, string[]? term)
    {
        ITypeSymbol target = draft.Property.Type;
        if (conversions.Read(match, target) is { } own)
        {
            return new ValueSource(path, own);
        }

        if (PartOf(match, path, Amount, _decimal) is { } amount)
        {
            ValueSource? code = PartOf(match, path, Currency, _string);
            draft.AmountPlace = RestOf(amount.Path, path);
            draft.CurrencyPlace = code is null ? "" : RestOf(code.Path, path);
            return new MoneySource(amount, code);
        }

        if (conversions.Read(match, _decimal) is not { } number)
        {
            return null;
        }

        ValueSource? currency = CurrencyAround(term, place, scope);
        draft.AmountPlace = "";
        draft.CurrencyPlace = CurrencyPlaceOf(currency, scope);
        return new MoneySource(new ValueSource(path, number), currency);
    }

    /// <summary>Money from an amount and a currency that are members of their own.</summary>
    public void TryCompose(MemberDraft draft, string[] term, PlanScope place, PlanScope scope)
    {
        if (index.FindFirst(place.Source, [.. term, .. Amount]) is not { } match || conversions.Read(match, _decimal) is not { } conversion)
        {
            return;
        }

        index.Use(match);
        PathSpec path = ModelPaths.Of(match, place, scope, compilation);
        ValueSource? currency = CurrencyAround(term, place, scope);
        draft.Sources.Add(new MoneySource(new ValueSource(path, conversion), currency));
        draft.Matches.Add(match);
        draft.Place ??= ModelPaths.PlaceOf(path, scope);
        draft.AmountPlace = "";
        draft.CurrencyPlace = CurrencyPlaceOf(currency, scope);
        draft.IsNullable = ModelPaths.FirstNullable(match, scope.Object) is not null;
        draft.Presence.Add(path);
        draft.Values.Add(path);
    }

    private static string RestOf(PathSpec part, PathSpec whole) => part.ToString().Substring(whole.ToString().Length + 1);

    /// <summary>From the model itself, where that can be said: beside an amount in an object there is no name for the way back.</summary>
    private static string CurrencyPlaceOf(ValueSource? currency, PlanScope scope) =>
        currency is not null && (currency.Path.FromRoot || scope.IsRoot) ? "/" + currency.Path : "";

    private ValueSource? PartOf(ModelMatch match, PathSpec path, string[] part, ITypeSymbol target)
    {
        if (match.Convert is not null || ModelIndex.ObjectIn(match.Last.Property.Type) is not { } type || index.FindFirst(type, part) is not { } found
            || conversions.Read(found.Last.Property.Type, target) is not { } conversion)
        {
            return null;
        }

        index.Use(found);
        var inner = new PlanScope(type, [], IsRoot: false, FieldPath: null);
        PathSpec rest = ModelPaths.Of(found, inner, inner, compilation);
        return new ValueSource(path with { Steps = new EquatableArray<StepSpec>([.. path.Steps, .. rest.Steps]), IsText = rest.IsText, Default = rest.Default }, conversion);
    }

    /// <summary>The currency of an amount that has none of its own: that beside it, that of the object, that of the order.</summary>
    private ValueSource? CurrencyAround(string[]? term, PlanScope place, PlanScope scope)
    {
        var root = new PlanScope(model, [], IsRoot: true, FieldPath: null);
        return (term is null ? null : At(place, [.. term, .. Currency])) ?? At(place, [.. place.Prefix, .. Currency])
            ?? At(root, Currency) ?? At(root, ["total", .. Currency]);

        ValueSource? At(PlanScope where, string[] segments)
        {
            if (index.FindFirst(where.Source, segments) is not { } match || conversions.Read(match, _string) is not { } conversion)
            {
                return null;
            }

            index.Use(match);
            return new ValueSource(ModelPaths.Of(match, where, scope, compilation), conversion);
        }
    }
}
