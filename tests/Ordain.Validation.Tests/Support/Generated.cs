using System.Reflection;

namespace Ordain.Validation.Tests;

/// <summary>Generated code of types that are only known at run time.</summary>
internal static class Generated
{
    public static Func<object, ValidationResult> Validator(Type contract, TimeProvider? clock = null)
    {
        MethodInfo method = typeof(Generated).GetMethod(nameof(Validate), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(contract);
        var validate = method.CreateDelegate<Func<object, TimeProvider?, ValidationResult>>();
        return value => validate(value, clock);
    }

    public static Func<object, IReadOnlyList<Violation>> Adviser(Type contract) =>
        typeof(Generated).GetMethod(nameof(Advise), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(contract).CreateDelegate<Func<object, IReadOnlyList<Violation>>>();

    private static IReadOnlyList<Violation> Advise<T>(object value)
        where T : IPayload<T, T> => ((T)value).Advise();

    private static ValidationResult Validate<T>(object value, TimeProvider? clock)
        where T : IPayload<T, T> => ((T)value).Validate(clock);
}
