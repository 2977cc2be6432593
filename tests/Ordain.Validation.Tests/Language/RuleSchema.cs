using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;

namespace Ordain.Validation.Tests.Language;

/// <summary>C# types as rules see them, so that random rules are right by construction.</summary>
internal static class RuleSchema
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    public static PropertyInfo[] PropertiesOf(Type type) => _properties.GetOrAdd(
        Nullable.GetUnderlyingType(type) ?? type,
        static type => [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0)]);

    public static RuleTypeKind KindOf(Type type)
    {
        Type underlying = Nullable.GetUnderlyingType(type) ?? type;
        return underlying == typeof(string) ? RuleTypeKind.Text
            : underlying == typeof(bool) ? RuleTypeKind.Boolean
            : underlying.IsEnum ? RuleTypeKind.Enum
            : underlying == typeof(RuleColor) ? RuleTypeKind.OpenEnum
            : underlying == typeof(DateTime) || underlying == typeof(DateTimeOffset) ? RuleTypeKind.Time
            : Type.GetTypeCode(underlying) is >= TypeCode.SByte and <= TypeCode.UInt64 or TypeCode.Decimal ? RuleTypeKind.Number
            : typeof(IEnumerable).IsAssignableFrom(underlying) ? RuleTypeKind.Collection
            : RuleTypeKind.Object;
    }

    /// <summary>Whether rules walk into the type.</summary>
    public static bool HasMembers(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var underlying
        && (underlying == typeof(RulePart) || underlying == typeof(RuleStruct) || underlying == typeof(RuleItem) || underlying == typeof(Money) || typeof(RuleSubject).IsAssignableFrom(underlying));

    public static Type ElementOf(Type collection) => collection.IsArray ? collection.GetElementType()! : collection.GetGenericArguments()[0];

    /// <summary>What the length is called; empty when there is none.</summary>
    public static string LengthNameOf(Type collection) =>
        collection.IsArray || collection.Name == "ImmutableArray`1" ? "Length"
        : collection.GetInterfaces().Append(collection).Any(type => type.GetProperty("Count") is not null) && collection.Name != "IEnumerable`1" ? "Count"
        : "";
}
