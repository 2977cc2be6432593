using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Plans;

/// <summary>What views are called, and the types of fields that are views.</summary>
/// <param name="prefix">What stands before a name inside the class of the pair.</param>
/// <param name="joined">The texts that are held in their parts.</param>
internal sealed class ViewNames(string prefix, JoinedFields joined)
{
    public string TypeOf(ObjectDraft draft) => draft.Source is null ? draft.Spec.TypeName : prefix + draft.Name;

    /// <summary>The class that checks and writes an object, without <c>global::</c>.</summary>
    public string HelperOf(ObjectDraft draft) => $"{prefix.Replace("global::", "")}{draft.Name}Payload";

    public string TypeOf(ListPlan list) => prefix + list.Name;

    /// <summary>The type of a field of a view.</summary>
    public ValueSpec ValueOf(MemberDraft member)
    {
        ValueSpec value = member.Spec.Value;
        if (member.List is { } list)
        {
            // A list's view is written as an immutable array is: a struct that may hold nothing.
            return value with
            {
                TypeName = TypeOf(list),
                CanBeNull = true,
                IsNullableValue = true,
                IsInterface = false,
                Shape = CollectionShape.ImmutableArray,
                Element = member.Child is null ? value.Element : ObjectOf(value.Element!, member.Child),
            };
        }

        if (member.Sources.Count == 0 && member.IsOfView)
        {
            return Absent(value);
        }

        return value.Kind switch
        {
            ValueKind.Text when joined.Contains(member) => value with { TypeName = "global::Ordain.Rules.JoinedText", CanBeNull = false, IsJoined = true },
            ValueKind.Object or ValueKind.Contract when member.Child is not null => ObjectOf(value, member.Child),
            ValueKind.Collection or ValueKind.Dictionary when member.Child is not null => value with { Element = ObjectOf(value.Element!, member.Child) },
            _ => value,
        };
    }

    /// <summary>A field that the model has nothing for: the validator of an object in it is internal to the contract's assembly, and never needed.</summary>
    private static ValueSpec Absent(ValueSpec value) => value switch
    {
        { Kind: ValueKind.Object } => value with { HelperName = "Ordain.Rules.AbsentPayload" },
        { Element: { } element } => value with { Element = Absent(element) },
        _ => value,
    };

    private ValueSpec ObjectOf(ValueSpec value, ObjectDraft child) => child.Source is null
        ? value with { HelperName = HelperOf(child) }
        : value with { Kind = ValueKind.Object, TypeName = TypeOf(child), IsNullableValue = value.CanBeNull, HelperName = HelperOf(child) };
}
