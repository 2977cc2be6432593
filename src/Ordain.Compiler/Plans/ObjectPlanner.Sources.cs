using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>From a term to a source.</summary>
internal sealed partial class ObjectPlanner
{
    private void TryJoin(MemberDraft draft, string[] terms, PlanScope scope)
    {
        var parts = new List<ValueSource>();
        ModelMatch? first = null;
        bool isOwn = false;
        foreach (string term in terms)
        {
            bool isAbsolute = term.StartsWith("/", StringComparison.Ordinal);
            List<ModelMatch> matches = Find(term, scope, out PlanScope place, out _);
            if (matches.Count == 0 || _conversions.Read(matches[0], draft.Property.Type) is not { } conversion)
            {
                return;
            }

            _index.Use(matches[0]);
            isOwn |= !isAbsolute;
            first ??= matches[0];
            parts.Add(new ValueSource(ModelPaths.Of(matches[0], place, scope, _compilation), conversion));
        }

        draft.Sources.Add(new JoinedSource(parts.ToEquatableArray()));
        draft.Matches.Add(first!);
        if (draft.Place is null)
        {
            draft.Place = ModelPaths.PlaceOf(parts[0].Path, scope);
            draft.OtherPlaces.AddRange(parts.Skip(1).Select(part => ModelPaths.PlaceOf(part.Path, scope)));
        }

        draft.IsNullable = false;
        draft.Values.AddRange(parts.ConvertAll(static part => part.Path));
        if (isOwn)
        {
            draft.Presence.AddRange(parts.ConvertAll(static part => part.Path));
        }
    }

    private List<ModelMatch> Find(string term, PlanScope scope, out PlanScope place, out string[] segments)
    {
        bool isAbsolute = term.StartsWith("/", StringComparison.Ordinal);
        place = isAbsolute ? new PlanScope(_model, [], IsRoot: true, FieldPath: null) : scope;
        segments = isAbsolute ? _contracts.Terms.Split(term.Substring(1)) : [.. scope.Prefix, .. _contracts.Terms.Split(term)];
        return segments.Length is 0 or > MaxSegments ? [] : _index.Find(place.Source, segments);
    }

    private void TryTerm(MemberDraft draft, ObjectDraft owner, string term, PlanScope scope)
    {
        List<ModelMatch> matches = Find(term, scope, out PlanScope place, out string[] segments);
        if (segments.Length > MaxSegments)
        {
            return;
        }

        if (matches.Count == 0 && segments.Length > 0 && IsNumber(draft.Spec.Value))
        {
            matches = _index.Find(place.Source, [.. segments, "amount"]);
        }

        if (matches.Count > 1 && draft.Sources.Count == 0)
        {
            _index.Use(matches[1]);
            draft.Ambiguous ??= matches[1];
        }

        int before = draft.Sources.Count;
        int own = draft.Presence.Count;
        bool isObject = draft.Spec.Value.Kind is ValueKind.Object or ValueKind.Contract;
        if (matches.Count > 0 && !(isObject && IsValue(matches[0], draft.Property.Type)))
        {
            TryMatch(draft, owner, matches[0], scope, segments, place);
        }
        else if (draft.Spec.Value.Kind == ValueKind.Money)
        {
            _money.TryCompose(draft, segments, place, scope);
        }
        else if (isObject)
        {
            TryCompose(draft, owner, segments, place, scope);
            if (matches.Count > 0 && draft.Sources.Count == before)
            {
                _index.Use(matches[0]);
                draft.Unconverted ??= matches[0];
            }
        }

        if (term.StartsWith("/", StringComparison.Ordinal))
        {
            draft.Presence.RemoveRange(own, draft.Presence.Count - own);
        }
    }

    /// <summary>Whether a member is a value, which a field of an object with its term can take: <c>tax</c> for <c>{"tax": {"value": …}}</c>.</summary>
    private bool IsValue(ModelMatch match, ITypeSymbol target) =>
        (match.Convert is null || _conversions.Read(match, target) is null)
        && ModelIndex.ObjectIn(match.Last.Property.Type) is null && Collections.ElementOf(match.Last.Property.Type.WithoutNullable()) is null;

    private void TryMatch(MemberDraft draft, ObjectDraft owner, ModelMatch match, PlanScope scope, string[]? prefix, PlanScope? found = null)
    {
        PlanScope place = found ?? scope;
        PathSpec path = ModelPaths.Of(match, place, scope, _compilation);
        SourceSpec? source = draft.Spec.Value.Kind switch
        {
            ValueKind.Object or ValueKind.Contract => ObjectSourceOf(draft, owner, match, path, place, prefix),
            ValueKind.Collection => ListSourceOf(draft, owner, match, path),
            ValueKind.Dictionary => DictionarySourceOf(draft, owner, match, path),
            ValueKind.Money => _money.SourceOf(draft, match, path, place, scope, prefix),
            _ => _conversions.Read(match, draft.Property.Type) is { } conversion ? new ValueSource(path, conversion)
                : IsNumber(draft.Spec.Value) ? _money.AmountOf(match, path, draft.Property.Type)
                : null,
        };
        _index.Use(match);
        if (source is null)
        {
            draft.Unconverted ??= match;
            return;
        }

        draft.Sources.Add(source);
        draft.Matches.Add(match);

        // The fields of an object that is looked at from outside have places there, too; of those inside an object there is none from the model on.
        draft.Place ??= source is ObjectSource { Path.Steps.Count: 0 } && !place.IsRoot ? "" : ModelPaths.PlaceOf(path, scope);
        draft.IsNullable = ModelPaths.FirstNullable(match, scope.Object) is not null;
        draft.Presence.Add(path);
        draft.Values.Add(path);
    }

    private static bool IsNumber(ValueSpec value) => value.Kind is ValueKind.Decimal or ValueKind.Integer;

    private SourceSpec? ObjectSourceOf(MemberDraft draft, ObjectDraft owner, ModelMatch match, PathSpec path, PlanScope place, string[]? prefix)
    {
        if (ObjectOf(draft.Property.Type, owner) is not { } held)
        {
            return null;
        }

        if (_conversions.Read(match, draft.Property.Type) is { } conversion)
        {
            draft.Child = draft.Spec.Value.Kind == ValueKind.Contract ? null : PlanOwn(held.Type, held.Contract, held.Spec);
            return new ValueSource(path, conversion);
        }

        if (match.Convert is not null || ModelIndex.ObjectIn(match.Last.Property.Type) is not { } type)
        {
            return null;
        }

        // What other members of the same object say about it is only found from there.
        if (prefix is not null && (_index.HasPrefix(place.Source, prefix, match.Members[0]) || HasFieldIn(place, draft.Property)))
        {
            string? fieldPath = place.FieldPath is null ? null : $"{place.FieldPath}{draft.Property.Name}.";
            draft.Child = Plan(held.Type, held.Contract, held.Spec, place with { Prefix = prefix, FieldPath = fieldPath, Object = match, IsPlaced = place.IsRoot }, sourceCanBeNull: false);
            return new ObjectSource(draft.Child.Name, path with { Steps = default, IsText = false, Default = null }, new EquatableArray<PathSpec>([path]), PassesRoot: false);
        }

        draft.Child = Plan(held.Type, held.Contract, held.Spec, new PlanScope(type, [], IsRoot: false, FieldPath: null), sourceCanBeNull: !draft.Spec.Value.CanBeNull && path.CanBeNull);
        return new ObjectSource(draft.Child.Name, path, default, PassesRoot: false);
    }

    private bool HasFieldIn(PlanScope place, IPropertySymbol property)
    {
        if (place.FieldPath is null)
        {
            return false;
        }

        string path = $"{place.FieldPath}{property.Name}.";
        foreach (ModelMember member in _index.MembersOf(place.Source))
        {
            foreach (ModelField field in member.Fields)
            {
                if (field.Member is { } name && name.StartsWith(path, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(field.Type, _contract.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>An object whose fields are members of what is around it.</summary>
    private void TryCompose(MemberDraft draft, ObjectDraft owner, string[] segments, PlanScope place, PlanScope scope)
    {
        bool isSame = segments.Length == scope.Prefix.Length && place == scope;
        if ((!isSame && !_index.HasPrefix(place.Source, segments, except: null) && !HasFieldIn(place, draft.Property)) || ObjectOf(draft.Property.Type, owner) is not { } held)
        {
            return;
        }

        string? fieldPath = place.FieldPath is null ? null : $"{place.FieldPath}{draft.Property.Name}.";
        var inside = place with { Prefix = segments, FieldPath = fieldPath, Object = null, IsPlaced = place.IsRoot && (scope.IsPlaced || !scope.IsRoot) };
        ObjectDraft child = Plan(held.Type, held.Contract, held.Spec, inside, sourceCanBeNull: false);
        if (!child.IsComplete)
        {
            return;
        }

        // An address is not there because the buyer, whose name stands in for the receiver's, is; a part of what is at hand may be.
        var presence = new List<PathSpec>();
        var own = new List<PathSpec>();
        foreach (MemberDraft member in child.Members)
        {
            presence.AddRange(isSame ? member.Values : member.Presence);
            own.AddRange(member.Presence);
        }

        if (presence.Count == 0)
        {
            // Nothing can be sent, but what stands in the way can be said.
            draft.Child = child.Members.Exists(static member => member.Unconverted is not null) ? child : null;
            return;
        }

        draft.Child = child;
        draft.IsNullable = child.Members.TrueForAll(static member => member.Values.Count == 0 || member.IsNullable);
        var here = new PathSpec(place.IsRoot && !scope.IsRoot, default, IsText: false);
        draft.Sources.Add(new ObjectSource(child.Name, here, presence.ToEquatableArray(), PassesRoot: false));
        draft.Place ??= "";
        draft.Presence.AddRange(own.ConvertAll(FromHere));
        draft.Values.AddRange(presence.ConvertAll(FromHere));

        PathSpec FromHere(PathSpec path) => here.FromRoot ? path with { FromRoot = true } : path;
    }
}
