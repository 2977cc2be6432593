using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The currency of an amount that another member of its type holds.</summary>
internal static class CurrencyCode
{
    /// <summary>An expression of the type <c>string?</c>.</summary>
    /// <param name="spec">The type of both members.</param>
    /// <param name="currencyMember">The C# name of the member that holds the currency.</param>
    /// <param name="variable">A name that is unique in the method.</param>
    /// <param name="expressions">Emits the member.</param>
    /// <param name="receiver">The variable that holds the object.</param>
    public static string Of(ObjectSpec spec, string currencyMember, string variable, ExpressionEmitter expressions, string receiver)
    {
        foreach (MemberSpec member in spec.Members)
        {
            if (member.Name == currencyMember)
            {
                string code = expressions.Effective(member, receiver);
                return member.Value.Kind switch
                {
                    ValueKind.Enum => $"(({code}) is {{ }} {variable}_Currency ? {EnumNameEmitter.MethodOf(member.Value)}({variable}_Currency) : null)",
                    ValueKind.OpenEnum => $"({code}){(member.Value.CanBeNull ? "?." : ".")}WireName",
                    _ => $"({code})",
                };
            }
        }

        throw new InvalidOperationException($"There is no member '{currencyMember}' in '{spec.DisplayName}'.");
    }
}
