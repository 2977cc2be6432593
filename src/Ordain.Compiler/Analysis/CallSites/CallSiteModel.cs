using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Analysis.CallSites.Models;
using Ordain.Compiler.Analysis.CallSites.Summaries;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What call sites need to know of contracts and the objects in them, read once per compilation, and of referenced assemblies once per reference.</summary>
internal sealed class CallSiteModel
{
    private static readonly ReferencedTypes<ObjectSpec> _referenced = new();
    private static readonly ReferencedTypes<ImmutableArray<ModelPlan>> _referencedPlans = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, ObjectSpec> _objects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, string> _providers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<ModelPlan>> _plans = new(SymbolEqualityComparer.Default);

    public CallSiteModel(Compilation compilation)
    {
        Compilation = compilation;
        Members = new MemberReader(this);
        Summaries = new MethodSummaries(this);
    }

    public Compilation Compilation { get; }

    public MemberReader Members { get; }

    public MethodSummaries Summaries { get; }

    /// <summary>The provider whose contract a type is; null when it is none.</summary>
    public string? ProviderOf(INamedTypeSymbol type)
    {
        string provider = _providers.GetOrAdd(type, static type => type.FindAttribute(OrdainNames.Contract) is { } attribute ? attribute.Positional(0) as string ?? type.Name : "");
        return provider.Length == 0 ? null : provider;
    }

    public ObjectSpec Read(INamedTypeSymbol type, CancellationToken cancellation) =>
        ReferencedTypes<ObjectSpec>.IsReferenced(type) ? _referenced.GetOrRead(type, Compilation, type => ObjectReader.ReadAlone(type, Compilation, cancellation))
        : _objects.TryGetValue(type, out ObjectSpec? spec) ? spec
        : _objects.GetOrAdd(type, ObjectReader.ReadAlone(type, Compilation, cancellation));

    /// <summary>Where the fields of a contract come from in a model; null when the type says nothing of the contract.</summary>
    public ModelPlan? PlanOf(INamedTypeSymbol type, INamedTypeSymbol contract, CancellationToken cancellation)
    {
        foreach (ModelPlan plan in PlansOf(type, cancellation))
        {
            if (SymbolEqualityComparer.Default.Equals(plan.Contract.Type, contract))
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>Whether orders of the type are checked: those of contracts, and those of models.</summary>
    public bool IsOrder(INamedTypeSymbol type) => ProviderOf(type) is not null || IsModel(type);

    /// <summary>Whether a member of a model gives a contract an amount in major units.</summary>
    public bool IsAmountOfModel(IPropertySymbol member, CancellationToken cancellation)
    {
        foreach (ModelPlan plan in member.ContainingType is { } type && IsModel(type) ? PlansOf(type, cancellation) : [])
        {
            foreach (MemberDraft field in plan.Root.Members)
            {
                if ((field.Spec.Money is not null || field.Spec.Value.Kind == ValueKind.Money)
                    && field.Matches.Exists(match => match.Convert is null && match.Members.Count == 1 && SymbolEqualityComparer.Default.Equals(match.Last.Property, member)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsModel(INamedTypeSymbol type) => IsInSource(type) ? PlanReader.ContractsOf(type).Count > 0 : type.HasAttribute(OrdainNames.PlanStamp);

    private ImmutableArray<ModelPlan> PlansOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        ReferencedTypes<ModelPlan>.IsReferenced(type) ? _referencedPlans.GetOrRead(type, Compilation, type => ReadPlans(type, cancellation))
        : _plans.TryGetValue(type, out ImmutableArray<ModelPlan> plans) ? plans
        : _plans.GetOrAdd(type, ReadPlans(type, cancellation));

    private ImmutableArray<ModelPlan> ReadPlans(INamedTypeSymbol type, CancellationToken cancellation)
    {
        ImmutableArray<ModelPlan>.Builder plans = ImmutableArray.CreateBuilder<ModelPlan>();
        bool isInSource = IsInSource(type);
        if (IsModel(type) && (!isInSource || ContractReader.CanGenerate(type, report: null)))
        {
            foreach ((INamedTypeSymbol contract, _) in PlanReader.ContractsOf(type))
            {
                // In another assembly the plan is that with which it was compiled.
                string? stamp = isInSource ? null : PlanStamp.On(type, contract);
                if ((isInSource || stamp is not null)
                    && PlanReader.ReadDraft(type, contract, Compilation, cancellation) is { } plan && InstanceRules.ProblemOf(plan.Planner.Objects) is null
                    && (isInSource || PlanStamp.Of(plan) == stamp))
                {
                    plans.Add(ModelPlan.Of(plan));
                }
            }
        }

        return plans.ToImmutable();
    }

    /// <summary>Whether objects of the type are followed: the user's own, amounts of money, and lists. Of other types no member matters.</summary>
    public static bool IsFollowed(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.HasAttribute(OrdainNames.OpenEnum))
        {
            return false;
        }

        INamespaceSymbol? outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            outermost = outermost.ContainingNamespace;
        }

        return outermost?.Name is not ("System" or "Microsoft") || IsCollection(type);
    }

    /// <summary>Whether a type is a list of which every element is known once it was added.</summary>
    public static bool IsCollection(ITypeSymbol type) => type is IArrayTypeSymbol || (type.Name == "List" && type.FullName() == "System.Collections.Generic.List");

    /// <summary>Whether a collection expression of the type has each of its elements, in order. A set drops what it has already.</summary>
    public static bool IsSequence(ITypeSymbol? type) => type is not null && (IsCollection(type) || type.Name switch
    {
        "IEnumerable" or "ICollection" or "IList" or "IReadOnlyCollection" or "IReadOnlyList" => type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic",
        "ImmutableArray" or "ImmutableList" => type.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable",
        "Span" or "ReadOnlySpan" => type.ContainingNamespace.ToDisplayString() == "System",
        _ => false,
    });

    /// <summary>What the default of a type is.</summary>
    public static FlowValue DefaultOf(ITypeSymbol? type)
    {
        if (type is null || type.IsReferenceType || type.IsNullableValue() || type.FullName() == "System.Collections.Immutable.ImmutableArray")
        {
            return FlowValue.Null;
        }

        if (type.HasAttribute(OrdainNames.OpenEnum))
        {
            return FlowValue.NotNull with { IsDefaultName = true };
        }

        return type switch
        {
            { TypeKind: TypeKind.Enum } => FlowValue.Of(ConstantValues.OfConstant(0, type)),
            { SpecialType: SpecialType.System_Boolean } => FlowValue.Of(RuleValue.Of(false)),
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Decimal } => FlowValue.Of(RuleValue.Of(RuleConstant.OfNumber(0))),
            { IsValueType: true } => FlowValue.NotNull,
            _ => FlowValue.Unknown,
        };
    }

    /// <summary>Whether code of a type can set a member.</summary>
    public bool CanSet(IPropertySymbol property, ISymbol within) => property.SetMethod is { } setter && (IsPublic(setter) || Compilation.IsSymbolAccessibleWithin(setter, within));

    /// <summary>The compiler answers by looking through all references, which takes longer than the rest of a check.</summary>
    private static bool IsPublic(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the parameter, member or method is marked as one for objects that are not complete yet.</summary>
    public static bool IsDraftPlace(ISymbol place) =>
        place.HasAttribute(OrdainNames.Draft) || (place is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } && property.HasAttribute(OrdainNames.Draft));

    /// <summary>Whether a parameter asks for a payload: by its type, or by a constraint of its type parameter.</summary>
    public static bool TakesPayload(IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.OriginalDefinition.Type;
        if (type is not ITypeParameterSymbol generic)
        {
            return IsPayload(type);
        }

        // Advice is also asked of what is not complete.
        if (parameter.ContainingSymbol is IMethodSymbol { Name: "Advise" } method && FlowCalls.IsOurs(method))
        {
            return false;
        }

        foreach (ITypeSymbol constraint in generic.ConstraintTypes)
        {
            if (IsPayload(constraint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The contract whose payload a parameter asks for; null when that is not certain.</summary>
    public static INamedTypeSymbol? ContractAt(IParameterSymbol parameter, IMethodSymbol method)
    {
        ITypeSymbol type = parameter.OriginalDefinition.Type;
        ITypeSymbol? payload = type is ITypeParameterSymbol generic ? generic.ConstraintTypes.FirstOrDefault(IsPayload) : type;
        return payload is not INamedTypeSymbol { TypeArguments.Length: 2 } named ? null
            : named.TypeArguments[1] is ITypeParameterSymbol argument ? ArgumentOf(argument, method) as INamedTypeSymbol
            : named.TypeArguments[1] as INamedTypeSymbol;
    }

    private static ITypeSymbol? ArgumentOf(ITypeParameterSymbol parameter, IMethodSymbol method)
    {
        if (parameter.TypeParameterKind == TypeParameterKind.Method)
        {
            return method.TypeArguments[parameter.Ordinal];
        }

        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parameter.ContainingSymbol))
            {
                return type.TypeArguments[parameter.Ordinal];
            }
        }

        return null;
    }

    private static bool IsPayload(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IPayload", Arity: 2 } && type.FullName() == OrdainNames.PayloadName;

    /// <summary>Whether a member has a value without being set. What cannot be known counts as a value.</summary>
    /// <param name="type">The type whose member it is.</param>
    /// <param name="contract">The contract that holds objects of the type, or the model whose plan does.</param>
    /// <param name="member">The C# name of the member.</param>
    /// <param name="spec">The type as it was read.</param>
    public bool IsInitialized(INamedTypeSymbol type, INamedTypeSymbol contract, string member, ObjectSpec spec)
    {
        if (IsInSource(type))
        {
            return spec.InitializedMembers.Contains(member);
        }

        // Only the compilation that generated the contract saw the initializers, and only those of its own types that the contract names: one that is derived from them is none.
        return !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, contract.ContainingAssembly) || !IsPartOf(contract, type) || InitializedMembers.AreNamed(contract, type, member);
    }

    /// <summary>Whether it is a type that a contract names; a model's plan knows which it names.</summary>
    private bool IsPartOf(INamedTypeSymbol contract, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(contract, type) || ContractSymbols.Of(Compilation).Get(contract, Compilation, CancellationToken.None) is not { } known || known.Find(type) is not null;

    private bool IsInSource(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly);
}
