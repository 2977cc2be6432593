using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>Makes a plan of what was found: no symbols any more, and the contract's rules over views.</summary>
internal static class PlanBuilder
{
    public static PayloadPlan Build(PlanDraft draft)
    {
        List<ObjectDraft> objects = draft.Planner.Objects;
        List<ListPlan> lists = draft.Planner.Lists;
        MarkRoots(objects);
        string prefix = $"{draft.Model.SourceName()}.{draft.ClassName}.";
        var names = new ViewNames(prefix, new JoinedFields(objects));
        var plans = new List<ObjectPlan>();
        foreach (ObjectDraft item in objects)
        {
            plans.Add(Build(item, names));
        }

        return new PayloadPlan
        {
            Hierarchy = HierarchySpec.Of(draft.Model),
            ContractTypeName = draft.Contract.Type.SourceName(),
            ContractName = draft.Contract.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            Provider = draft.Contract.Provider,
            ClassName = draft.ClassName,
            Objects = plans.ToEquatableArray(),
            Lists = lists.ConvertAll(list => list with { ReadsRoot = IsReadByRoot(list, objects) }).ToEquatableArray(),
            Choices = draft.Planner.Choices,
            ReadyMethod = ReadyMethodSpec.Of(draft),
            Stamp = draft.Model.IsGenericType ? null : PlanStamp.Of(draft),
            InitializedTypes = draft.Model.IsGenericType ? default : PlanTypes.InitializedIn(draft),
            UsesObsolete = UsesObsolete(objects),
        };
    }

    /// <summary>A view reads the model itself when one of its paths begins there, or a view in it does.</summary>
    private static void MarkRoots(List<ObjectDraft> objects)
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (ObjectDraft item in objects)
            {
                if (!item.ReadsRoot && !item.IsOverRoot && item.Source is not null && ReadsRoot(item))
                {
                    isChanged = item.ReadsRoot = true;
                }
            }
        }
    }

    private static bool ReadsRoot(ObjectDraft item)
    {
        foreach (MemberDraft member in item.Members)
        {
            if (member.Child is { ReadsRoot: true } || member.Sources.Exists(ReadsRoot))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadsRoot(SourceSpec source)
    {
        switch (source)
        {
            case ValueSource value:
                return value.Path.FromRoot;
            case JoinedSource joined:
                foreach (ValueSource part in joined.Parts)
                {
                    if (part.Path.FromRoot)
                    {
                        return true;
                    }
                }

                return false;
            case MoneySource money:
                return money.Amount.Path.FromRoot || money.Currency is { Path.FromRoot: true };
            case ObjectSource @object:
                return @object.Path.FromRoot;
            case ListSource list:
                return list.Path.FromRoot;
            default:
                return false;
        }
    }

    private static bool IsReadByRoot(ListPlan list, List<ObjectDraft> objects) => list.View.Length > 0 && objects.Exists(item => item.Name == list.View && item.ReadsRoot);

    private static bool UsesObsolete(List<ObjectDraft> objects)
    {
        foreach (ObjectDraft item in objects)
        {
            foreach (MemberDraft member in item.Members)
            {
                foreach (ModelMatch match in member.Matches)
                {
                    if (match.Members.Exists(static step => MemberFacts.IsStrictlyObsolete(step.Property)))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static ObjectPlan Build(ObjectDraft draft, ViewNames names)
    {
        var expressions = new ViewExpressions(names);
        var specs = new List<MemberSpec>();
        var plans = new List<MemberPlan>();
        foreach (MemberDraft member in draft.Members)
        {
            ValueSpec value = names.ValueOf(member);
            MemberSpec spec = member.Spec with
            {
                Value = value,
                Rules = expressions.Over(member.Spec.Rules, draft),
                Default = member.Spec.Default is null ? null : expressions.Over(member.Spec.Default, draft),
            };
            if (draft.Source is not null)
            {
                spec = spec with
                {
                    Place = member.Place,
                    AmountPlace = member.AmountPlace,
                    CurrencyPlace = member.CurrencyPlace,
                };
                plans.Add(new MemberPlan
                {
                    Name = member.Spec.Name,
                    TypeName = value.TypeName,
                    CanBeNull = value.CanBeNull,
                    IsText = value.Kind == ValueKind.Text,
                    IsJoined = value.IsJoined,
                    Sources = SourcesOf(member),
                });
            }

            specs.Add(spec);
        }

        return new ObjectPlan
        {
            Name = draft.Name,
            SourceTypeName = draft.Source?.SourceName() ?? "",
            SourceCanBeNull = draft.SourceCanBeNull,
            IsOverRoot = draft.IsOverRoot,
            ReadsRoot = draft.ReadsRoot,
            Members = plans.ToEquatableArray(),
            Spec = draft.Spec with
            {
                TypeName = names.TypeOf(draft),
                HelperName = names.HelperOf(draft),
                Members = specs.ToEquatableArray(),
                Rules = expressions.Over(draft.Spec.Rules, draft),

                // A view is checked and written, never read.
                Construction = null,
            },
        };
    }

    private static EquatableArray<SourceSpec> SourcesOf(MemberDraft member)
    {
        var sources = new List<SourceSpec>();
        foreach (SourceSpec source in member.Sources)
        {
            sources.Add(source switch
            {
                ObjectSource @object => @object with { PassesRoot = member.Child is { ReadsRoot: true } },
                ListSource list => list with { PassesRoot = member.Child is { ReadsRoot: true } },
                _ => source,
            });
        }

        return sources.ToEquatableArray();
    }
}
