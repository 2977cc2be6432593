using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Ordain.Rules;

/// <summary>Asks the user's own rules: validation attributes and <see cref="IValidatableObject"/>. What they allocate is theirs.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class CustomRules
{
    /// <summary>Asks an attribute that needs only the value.</summary>
    /// <param name="attribute">The attribute, as it stands on the member.</param>
    /// <param name="value">The value of the member.</param>
    /// <param name="displayName">The name of the member for people.</param>
    /// <param name="rule">The rule that the attribute is.</param>
    /// <param name="violations">Where a violation goes.</param>
    public static void Check(ValidationAttribute attribute, object? value, string displayName, RuleInfo rule, ref ViolationCollector violations)
    {
        if (!IsValid(attribute, value))
        {
            violations.AddMessage(rule, attribute.FormatErrorMessage(displayName), rule.JsonName, rule.MemberName);
        }
    }

    /// <summary>Asks an attribute that needs to know the object around the value.</summary>
    /// <param name="attribute">The attribute, as it stands on the member or the type.</param>
    /// <param name="value">The value of the member, or the object itself.</param>
    /// <param name="instance">The object.</param>
    /// <param name="displayName">The name of the member for people.</param>
    /// <param name="rule">The rule that the attribute is.</param>
    /// <param name="names">The C# names of the object's members, each followed by its JSON name.</param>
    /// <param name="violations">Where violations go: one for each member that the answer names, or the attribute's own place.</param>
    public static void CheckInContext(ValidationAttribute attribute, object? value, object instance, string displayName, RuleInfo rule, string[] names, ref ViolationCollector violations)
    {
        var context = new ValidationContext(instance, displayName, serviceProvider: null, items: null) { MemberName = rule.MemberName.Length == 0 ? null : rule.MemberName };
        if (attribute.GetValidationResult(value, context) is { } failure)
        {
            Add(failure, rule, names, ref violations);
        }
    }

    /// <summary>Asks an object that validates itself.</summary>
    /// <param name="value">The object.</param>
    /// <param name="displayName">The name of its type for people.</param>
    /// <param name="rule">The rule that stands for its answer.</param>
    /// <param name="names">The C# names of its members, each followed by its JSON name.</param>
    /// <param name="violations">Where violations go: one for each member that an answer names.</param>
    public static void CheckItself(IValidatableObject value, string displayName, RuleInfo rule, string[] names, ref ViolationCollector violations)
    {
        var context = new ValidationContext(value, displayName, serviceProvider: null, items: null);
        foreach (System.ComponentModel.DataAnnotations.ValidationResult? failure in value.Validate(context) ?? [])
        {
            if (failure is null || failure == System.ComponentModel.DataAnnotations.ValidationResult.Success)
            {
                continue;
            }

            Add(failure, rule, names, ref violations);
        }
    }

    private static bool IsValid(ValidationAttribute attribute, object? value)
    {
        try
        {
            return attribute.IsValid(value);
        }
        catch (Exception exception) when (attribute is RangeAttribute or EnumDataTypeAttribute && exception is OverflowException or ArgumentException)
        {
            // What cannot become a value of the attribute's type is none of its values. It is the order that is wrong, not the program.
            return false;
        }
    }

    private static void Add(System.ComponentModel.DataAnnotations.ValidationResult failure, RuleInfo rule, string[] names, ref ViolationCollector violations)
    {
        bool hasMember = false;
        foreach (string member in failure.MemberNames)
        {
            hasMember = true;
            violations.AddMessage(rule, failure.ErrorMessage, JsonNameOf(member, names), member);
        }

        if (!hasMember)
        {
            violations.AddMessage(rule, failure.ErrorMessage, rule.JsonName, rule.MemberName);
        }
    }

    private static string JsonNameOf(string member, string[] names)
    {
        for (int i = 0; i + 1 < names.Length; i += 2)
        {
            if (names[i] == member)
            {
                return names[i + 1];
            }
        }

        return member;
    }
}
