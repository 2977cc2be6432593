using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>Finds the sources of all fields of a contract in a model.</summary>
internal sealed class ObjectPlanner
{
    /// <summary>How many segments a term may have: an object of a contract that can contain itself would have ever longer ones.</summary>
    private const int MaxSegments = 8;

    private readonly INamedTypeSymbol _model;
    private readonly ContractSymbol _contract;
    private readonly Compilation _compilation;
    private readonly ContractSymbols _contracts;
    private readonly CancellationToken _cancellation;
    private readonly ConversionReader _conversions;
    private readonly ModelIndex _index;
    private readonly MoneyPlanner _money;
    private readonly string _prefix;
    private readonly Dictionary<string, ObjectDraft> _drafts = new(StringComparer.Ordinal);
    private readonly List<ListPlan> _lists = [];
    private INamedTypeSymbol _contractObject;

    public ObjectPlanner(INamedTypeSymbol model, ContractSymbol contract, Compilation compilation, string prefix, CancellationToken cancellation)
    {
        _model = model;
        _contract = contract;
        _compilation = compilation;
        _contracts = ContractSymbols.Of(compilation);
        _cancellation = cancellation;
        _conversions = new ConversionReader(compilation, model, prefix);
        _index = new ModelIndex(_contracts.Terms, Counts);
        _money = new MoneyPlanner(model, _index, _conversions, compilation);
        _prefix = prefix;
        _contractObject = contract.Type;
    }

    /// <summary>The objects in the order in which they were met; the payload itself is the first.</summary>
    public List<ObjectDraft> Objects { get; } = [];

    public List<ListPlan> Lists => _lists;

    public EquatableArray<ChoiceSpec> Choices => _conversions.Choices;

    public ModelIndex Index => _index;

    public ObjectDraft Plan() => Plan(_contract.Type, _contract, _contract.Root, new PlanScope(_model, [], IsRoot: true, FieldPath: ""), sourceCanBeNull: false);

    private ObjectDraft Plan(INamedTypeSymbol type, ContractSymbol contract, ObjectSpec spec, PlanScope scope, bool sourceCanBeNull)
    {
        _cancellation.ThrowIfCancellationRequested();
        string key = $"{spec.TypeName}|{scope.Source.SourceName()}|{string.Join(".", scope.Prefix)}|{scope.FieldPath}|{scope.IsRoot}|{sourceCanBeNull}";
        if (_drafts.TryGetValue(key, out ObjectDraft? known))
        {
            return known;
        }

        ObjectDraft draft = Add(key, new ObjectDraft
        {
            Name = NameOf(type),
            ContractType = type,
            Contract = contract,
            Spec = spec,
            Source = scope.Source,
            IsOverRoot = scope.IsRoot,
            SourceCanBeNull = sourceCanBeNull,
        });
        INamedTypeSymbol outer = _contractObject;
        _contractObject = type;
        List<IPropertySymbol> properties = type.PayloadProperties();
        foreach (MemberSpec member in spec.Members)
        {
            if (properties.Find(property => property.Name == member.Name) is { } property)
            {
                draft.Members.Add(PlanMember(draft, member, property, scope));
            }
        }

        _contractObject = outer;
        draft.IsComplete = true;
        return draft;
    }

    /// <summary>An object of the contract's own type, which the model holds as it is.</summary>
    private ObjectDraft PlanOwn(INamedTypeSymbol type, ContractSymbol contract, ObjectSpec spec)
    {
        string key = "=" + spec.TypeName;
        if (_drafts.TryGetValue(key, out ObjectDraft? known))
        {
            return known;
        }

        ObjectDraft draft = Add(key, new ObjectDraft { Name = NameOf(type), ContractType = type, Contract = contract, Spec = spec });
        List<IPropertySymbol> properties = type.PayloadProperties();
        foreach (MemberSpec member in spec.Members)
        {
            if (properties.Find(property => property.Name == member.Name) is { } property)
            {
                draft.Members.Add(new MemberDraft { Spec = member, Property = property, IsOfView = false, Child = OwnChildOf(member, property, draft) });
            }
        }

        draft.IsComplete = true;
        return draft;
    }

    private ObjectDraft? OwnChildOf(MemberSpec member, IPropertySymbol property, ObjectDraft owner)
    {
        if (member.Value.Kind == ValueKind.Object && ObjectOf(property.Type, owner) is { } held)
        {
            return PlanOwn(held.Type, held.Contract, held.Spec);
        }

        return OwnElementOf(new MemberDraft { Spec = member, Property = property, IsOfView = false }, owner);
    }

    private ObjectDraft Add(string key, ObjectDraft draft)
    {
        _drafts.Add(key, draft);
        Objects.Add(draft);
        return draft;
    }

    private string NameOf(INamedTypeSymbol type) => $"{type.Name}{Literals.Int32(Objects.Count + 1)}";

    private MemberDraft PlanMember(ObjectDraft owner, MemberSpec spec, IPropertySymbol property, PlanScope scope)
    {
        var draft = new MemberDraft { Spec = spec, Property = property, IsOfView = true };
        if (FieldOf(owner, property, scope) is { } field)
        {
            TryMatch(draft, owner, field, scope, prefix: null);
            return draft;
        }

        foreach (string[] terms in _contracts.Terms.OfField(property))
        {
            if (terms.Length > 1)
            {
                TryJoin(draft, terms, scope);
            }
            else
            {
                TryTerm(draft, owner, terms[0], scope);
            }

            if (draft.Sources.Count > 0 && (!draft.IsNullable || IsObject(spec.Value)))
            {
                break;
            }
        }

        if (draft.Sources.Count == 0 && !IsObject(spec.Value) && InitialValues.Has(owner, property, _contract.Type))
        {
            draft.Sources.Add(new InitialSource(owner.ContractType.SourceName(), property.Name));
        }

        return draft;
    }

    private static bool IsObject(ValueSpec value) => value.Kind is ValueKind.Object or ValueKind.Contract or ValueKind.Collection or ValueKind.Dictionary or ValueKind.Money;

    /// <summary>The member that says itself that it is the source of a field.</summary>
    private ModelMatch? FieldOf(ObjectDraft owner, IPropertySymbol property, PlanScope scope)
    {
        foreach (ModelMember member in _index.MembersOf(scope.Source))
        {
            foreach (ModelField field in member.Fields)
            {
                if ((field.Member == property.Name && SymbolEqualityComparer.Default.Equals(field.Type, owner.ContractType))
                    || (scope.FieldPath is { } path && field.Member == path + property.Name && SymbolEqualityComparer.Default.Equals(field.Type, _contract.Type)))
                {
                    return new ModelMatch([member], field.Convert);
                }
            }
        }

        if (scope.Object is { } held && ModelIndex.ObjectIn(held.Last.Property.Type) is { } type)
        {
            return FieldOf(owner, property, new PlanScope(type, [], IsRoot: false, FieldPath: null)) is { } inside ? inside with { Members = [.. held.Members, .. inside.Members] } : null;
        }

        return null;
    }

    /// <summary>Whether a member's terms count: not where it says itself what it is the source of.</summary>
    private bool Counts(ModelMember member)
    {
        foreach (ModelField field in member.Fields)
        {
            if (SymbolEqualityComparer.Default.Equals(field.Type, _contract.Type) || SymbolEqualityComparer.Default.Equals(field.Type, _contractObject))
            {
                return false;
            }
        }

        return true;
    }

    private void TryJoin(MemberDraft draft, string[] terms, PlanScope scope)
    {
        var parts = new List<ValueSource>();
        ModelMatch? first = null;
        bool isOwn = false;
        foreach (string term in terms)
        {
            bool isAbsolute = term.StartsWith("/", StringComparison.Ordinal);
            List<ModelMatch> matches = Find(term, scope, out PlanScope place, out _);
            if (matches.Count == 0 || Convert(matches[0], draft.Property.Type) is not { } conversion)
            {
                return;
            }

            isOwn |= !isAbsolute;
            first ??= matches[0];
            parts.Add(new ValueSource(ModelPaths.Of(matches[0], place, scope, _compilation), conversion));
        }

        draft.Sources.Add(new JoinedSource(parts.ToEquatableArray()));
        draft.Matches.Add(first!);
        draft.Place ??= ModelPaths.PlaceOf(parts[0].Path);
        draft.IsNullable = false;
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
            draft.Ambiguous ??= matches[1];
        }

        int before = draft.Sources.Count;
        if (matches.Count > 0)
        {
            TryMatch(draft, owner, matches[0], scope, segments, place);
        }
        else if (draft.Spec.Value.Kind == ValueKind.Money)
        {
            _money.TryCompose(draft, segments, place, scope);
        }
        else if (draft.Spec.Value.Kind is ValueKind.Object or ValueKind.Contract)
        {
            TryCompose(draft, owner, segments, place, scope);
        }

        if (term.StartsWith("/", StringComparison.Ordinal) && draft.Sources.Count > before)
        {
            draft.Presence.Clear();
        }
    }

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
            _ => Convert(match, draft.Property.Type) is { } conversion ? new ValueSource(path, conversion)
                : IsNumber(draft.Spec.Value) ? _money.AmountOf(match, path, draft.Property.Type)
                : null,
        };
        if (source is null)
        {
            draft.Unconverted ??= match;
            return;
        }

        draft.Sources.Add(source);
        draft.Matches.Add(match);
        draft.Place ??= ModelPaths.PlaceOf(path);
        draft.IsNullable = ModelPaths.IsNullable(match);
        draft.Presence.Add(path);
    }

    private static bool IsNumber(ValueSpec value) => value.Kind is ValueKind.Decimal or ValueKind.Integer;

    private ConversionSpec? Convert(ModelMatch match, ITypeSymbol target) => match.Convert is { } method
        ? _conversions.ReadThrough(method, match.Last.Property.ContainingType, match.Last.Property.Type, target)
        : _conversions.Read(match.Last.Property.Type, target);

    private SourceSpec? ObjectSourceOf(MemberDraft draft, ObjectDraft owner, ModelMatch match, PathSpec path, PlanScope place, string[]? prefix)
    {
        if (ObjectOf(draft.Property.Type, owner) is not { } held)
        {
            return null;
        }

        if (Convert(match, draft.Property.Type) is { } conversion)
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
            draft.Child = Plan(held.Type, held.Contract, held.Spec, place with { Prefix = prefix, FieldPath = fieldPath, Object = match }, sourceCanBeNull: false);
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
        ObjectDraft child = Plan(held.Type, held.Contract, held.Spec, place with { Prefix = segments, FieldPath = fieldPath, Object = null }, sourceCanBeNull: false);
        if (!child.IsComplete)
        {
            return;
        }

        var presence = new List<PathSpec>();
        foreach (MemberDraft member in child.Members)
        {
            presence.AddRange(member.Presence);
        }

        if (presence.Count == 0)
        {
            return;
        }

        draft.Child = child;
        draft.IsNullable = presence.TrueForAll(static path => path.CanBeNull);
        var here = new PathSpec(place.IsRoot && !scope.IsRoot, default, IsText: false);
        draft.Sources.Add(new ObjectSource(child.Name, here, presence.ToEquatableArray(), PassesRoot: false));
        draft.Place ??= "";
        draft.Presence.AddRange(presence);
    }

    private SourceSpec? ListSourceOf(MemberDraft draft, ObjectDraft owner, ModelMatch match, PathSpec path)
    {
        ITypeSymbol type = match.Last.Property.Type.WithoutNullable();
        if (Convert(match, draft.Property.Type) is { } conversion)
        {
            draft.Child = OwnElementOf(draft, owner);
            return new ValueSource(path, conversion);
        }

        if (match.Convert is not null || Collections.ElementOf(type) is not { } element || Collections.ElementOf(draft.Property.Type.WithoutNullable()) is not { } target)
        {
            return null;
        }

        string view = "";
        ConversionSpec? value = ConversionSpec.Direct;
        if (ElementObjectOf(draft, owner) is { } held)
        {
            if (_conversions.Read(element, target) is not null)
            {
                draft.Child = OwnElementOf(draft, owner);
            }
            else if (ModelIndex.ObjectIn(element) is { } item)
            {
                draft.Child = Plan(held.Type, held.Contract, held.Spec, new PlanScope(item, [], IsRoot: false, FieldPath: null), sourceCanBeNull: !draft.Spec.Value.Element!.CanBeNull && !item.IsValueType);
                view = draft.Child.Name;
            }
            else
            {
                return null;
            }
        }
        else if ((value = _conversions.Read(element, target)) is null)
        {
            return null;
        }

        draft.List = ListOf(type, element, draft.Spec.Value.Element!, view, value, out bool isCopied);
        return new ListSource(draft.List.Name, path, isCopied, PassesRoot: false);
    }

    private ListPlan ListOf(ITypeSymbol type, ITypeSymbol element, ValueSpec target, string view, ConversionSpec conversion, out bool isCopied)
    {
        CollectionShape shape = Collections.ShapeOf(type);
        isCopied = shape is CollectionShape.Collection or CollectionShape.Enumerable;
        string elementName = element.SourceName() + (element.IsReferenceType ? "?" : "");
        string elementType = view.Length > 0 ? $"{_prefix}{view}" : target.TypeName;
        var list = new ListPlan
        {
            Name = "",
            SourceTypeName = isCopied ? $"global::System.Collections.Generic.IReadOnlyList<{elementName}>" : type.SourceName(),
            LengthName = shape is CollectionShape.Array or CollectionShape.ImmutableArray ? "Length" : "Count",
            IsImmutableArray = shape == CollectionShape.ImmutableArray,
            ElementTypeName = target.CanBeNull ? elementType + "?" : elementType,
            ItemCanBeNull = element.IsReferenceType || element.IsNullableValue(),
            View = view,
            Conversion = conversion,
            ReadsRoot = false,
            RootTypeName = _model.SourceName(),
        };
        if (_lists.Find(known => known with { Name = "" } == list) is { } same)
        {
            return same;
        }

        list = list with { Name = "List" + Literals.Int32(_lists.Count + 1) };
        _lists.Add(list);
        return list;
    }

    private ValueSource? DictionarySourceOf(MemberDraft draft, ObjectDraft owner, ModelMatch match, PathSpec path)
    {
        if (Convert(match, draft.Property.Type) is not { } conversion)
        {
            return null;
        }

        draft.Child = OwnElementOf(draft, owner);
        return new ValueSource(path, conversion);
    }

    /// <summary>The contract's own objects in a collection that the model holds; null where they are contracts, which check and write themselves.</summary>
    private ObjectDraft? OwnElementOf(MemberDraft draft, ObjectDraft owner) =>
        draft.Spec.Value.Element is { Kind: ValueKind.Object } && ElementObjectOf(draft, owner) is { } held ? PlanOwn(held.Type, held.Contract, held.Spec) : null;

    /// <summary>The object in a collection or a dictionary; null when it holds values.</summary>
    private (INamedTypeSymbol Type, ContractSymbol Contract, ObjectSpec Spec)? ElementObjectOf(MemberDraft draft, ObjectDraft owner)
    {
        if (draft.Spec.Value.Element is not { Kind: ValueKind.Object or ValueKind.Contract } element)
        {
            return null;
        }

        ITypeSymbol type = draft.Property.Type.WithoutNullable();
        ITypeSymbol? held = draft.Spec.Value.Kind == ValueKind.Dictionary
            ? Collections.FindInterface((INamedTypeSymbol)type, "System.Collections.Generic.IReadOnlyDictionary", "System.Collections.Generic.IDictionary")?.TypeArguments[1]
            : Collections.ElementOf(type);
        return held is null ? null : ObjectOf(held, owner);
    }

    /// <summary>The contract's object that a type is; null for any other.</summary>
    private (INamedTypeSymbol Type, ContractSymbol Contract, ObjectSpec Spec)? ObjectOf(ITypeSymbol type, ObjectDraft owner)
    {
        if (type.WithoutNullable() is not INamedTypeSymbol named)
        {
            return null;
        }

        if (_contracts.Get(named, _compilation, _cancellation) is { } contract)
        {
            return (named, contract, contract.Root);
        }

        return owner.Contract.Find(named) is { } spec ? (named, owner.Contract, spec) : null;
    }
}
