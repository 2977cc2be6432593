using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using Framework = System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential;

/// <summary>
/// The framework's validator, walked over nested objects as Ordain does it, and with Ordain's own implied rules: an enum has a declared
/// value, a number with a fraction is finite, an element that cannot be null is not. As in <c>Microsoft.Extensions.Validation</c>, the
/// rules of a type are asked when nothing in the object is wrong.
/// </summary>
internal sealed class ReferenceWalk
{
    private static readonly ConcurrentDictionary<Type, Member[]> _members = new();

    private readonly List<Finding> _findings = [];

    private ReferenceWalk()
    {
    }

    /// <summary>How often the framework threw where Ordain reports a violation.</summary>
    public static int Throws;

    public static List<Finding> Of(object value)
    {
        var walk = new ReferenceWalk();
        walk.Visit(value, "");
        return walk._findings;
    }

    private void Visit(object value, string path)
    {
        int before = _findings.Count;
        foreach (Member member in MembersOf(value.GetType()))
        {
            VisitMember(member, member.Property.GetValue(value), Join(path, member.Property.Name));
        }

        bool isNestedFine = _findings.Count == before;
        (List<Framework.ValidationResult> results, bool areOfMembers) = Validate(value, wantsToKnow: !isNestedFine);
        if (!isNestedFine && !areOfMembers)
        {
            return;
        }

        foreach (Framework.ValidationResult result in results)
        {
            bool isNamed = false;
            foreach (string member in result.MemberNames)
            {
                isNamed = true;
                _findings.Add(Finding.Of(Join(path, member), result.ErrorMessage));
            }

            if (!isNamed)
            {
                _findings.Add(Finding.Of(path, result.ErrorMessage));
            }
        }
    }

    /// <summary>The framework asks the type only when the members are fine: what it gives is all of the one or all of the other.</summary>
    private static (List<Framework.ValidationResult> Results, bool AreOfMembers) Validate(object value, bool wantsToKnow)
    {
        var results = new List<Framework.ValidationResult>();
        try
        {
            bool isValid = Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
            Assert.Equal(isValid, results.Count == 0);
            return (results, results.Count > 0 && wantsToKnow && MembersOf(value.GetType()).Any(member => ResultsOf(value, member).Count > 0));
        }
        catch (Exception exception) when (IsDocumented(exception))
        {
            // It throws for one member. Ordain reports that one and goes on.
            Interlocked.Increment(ref Throws);
            return ([.. MembersOf(value.GetType()).SelectMany(member => ResultsOf(value, member))], true);
        }
    }

    /// <summary>As the framework does it for one member: nothing more is asked where a required value is missing.</summary>
    private static List<Framework.ValidationResult> ResultsOf(object owner, Member member)
    {
        object? value = member.Property.GetValue(owner);
        var context = new ValidationContext(owner, member.DisplayName, serviceProvider: null, items: null) { MemberName = member.Property.Name };
        if (member.Attributes.OfType<RequiredAttribute>().FirstOrDefault()?.GetValidationResult(value, context) is { } missing)
        {
            return [missing];
        }

        var results = new List<Framework.ValidationResult>();
        foreach (ValidationAttribute attribute in member.Attributes)
        {
            try
            {
                if (attribute is not RequiredAttribute && attribute.GetValidationResult(value, context) is { } failure)
                {
                    results.Add(failure);
                }
            }
            catch (Exception exception) when (IsDocumented(exception))
            {
                results.Add(new Framework.ValidationResult(attribute.FormatErrorMessage(member.DisplayName), [member.Property.Name]));
            }
        }

        return results;
    }

    /// <summary>See the table at <see cref="DataAnnotationsTests"/>.</summary>
    private static bool IsDocumented(Exception exception) => exception is OverflowException or RegexMatchTimeoutException
        || (exception is ArgumentException { ParamName: "value" } && exception.Message.Contains("is not a valid value for", StringComparison.Ordinal));

    private void VisitMember(Member member, object? value, string path)
    {
        switch (value)
        {
            case null or string:
                break;
            case Enum or double or float:
                Imply(value, path);
                break;
            case IDictionary entries:
                foreach (DictionaryEntry entry in entries)
                {
                    VisitElement(member, entry.Value, Join(path, (string)entry.Key));
                }

                break;
            case IEnumerable elements:
                int index = 0;
                foreach (object? element in elements)
                {
                    VisitElement(member, element, $"{path}[{index++}]");
                }

                break;
            default:
                if (IsObject(value))
                {
                    Visit(value, path);
                }

                break;
        }
    }

    private void VisitElement(Member member, object? element, string path)
    {
        if (element is null)
        {
            if (!member.AllowsNullElements)
            {
                _findings.Add(Finding.Of(path, null));
            }
        }
        else if (IsObject(element))
        {
            Visit(element, path);
        }
        else
        {
            Imply(element, path);
        }
    }

    private void Imply(object value, string path)
    {
        bool isFine = value switch
        {
            Enum choice => choice.GetType().IsDefined(typeof(FlagsAttribute), false) || Enum.IsDefined(choice.GetType(), choice),
            double number => double.IsFinite(number),
            float number => float.IsFinite(number),
            _ => true,
        };
        if (!isFine)
        {
            _findings.Add(Finding.Of(path, null));
        }
    }

    private static bool IsObject(object value) => value.GetType() is { IsEnum: false } type && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    private static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";

    private static Member[] MembersOf(Type type) => _members.GetOrAdd(type, static type =>
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. TypeDescriptor.GetProperties(type).Cast<PropertyDescriptor>().Select(descriptor =>
            {
                PropertyInfo property = type.GetProperty(descriptor.Name)!;
                NullabilityInfo info = nullability.Create(property);
                NullabilityInfo? element = info.ElementType ?? info.GenericTypeArguments.LastOrDefault();
                return new Member(
                    property,
                    [.. Explicit(descriptor).OfType<ValidationAttribute>()],
                    descriptor.Attributes.OfType<DisplayAttribute>().FirstOrDefault()?.GetName() ?? descriptor.Name,
                    element is null || element.Type.IsValueType || element.ReadState != NullabilityState.NotNull);
            }),
        ];
    });

    /// <summary>Without the attributes of the member's type, which the descriptor adds.</summary>
    private static IEnumerable<Attribute> Explicit(PropertyDescriptor descriptor)
    {
        Attribute[] ofType = [.. TypeDescriptor.GetAttributes(descriptor.PropertyType).Cast<Attribute>()];
        return descriptor.Attributes.Cast<Attribute>().Where(attribute => !ofType.Any(other => ReferenceEquals(attribute, other)));
    }

    private sealed record Member(PropertyInfo Property, ValidationAttribute[] Attributes, string DisplayName, bool AllowsNullElements);
}
