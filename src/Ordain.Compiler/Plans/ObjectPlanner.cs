using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>Finds the sources of all fields of a contract in a model.</summary>
internal sealed partial class ObjectPlanner
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
        string key = $"{spec.TypeName}|{scope.Source.SourceName()}|{string.Join(".", scope.Prefix)}|{scope.FieldPath}|{scope.IsRoot}|{scope.IsPlaced}|{sourceCanBeNull}";
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
            Prefix = string.Concat(scope.Prefix.Select(static segment => segment + ".")),
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
