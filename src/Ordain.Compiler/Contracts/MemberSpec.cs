using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>A member of a contract or of an object in it.</summary>
internal sealed record MemberSpec
{
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    public required ValueSpec Value { get; init; }

    public required EquatableArray<RuleSpec> Rules { get; init; }

    /// <summary>Whether the member is in the payload at all; rules read those that are not, too.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>Whether null is written as <c>null</c>, and not left out.</summary>
    public bool WritesNull { get; init; }

    /// <summary>Whether the type's default value is left out.</summary>
    public bool OmitsDefault { get; init; }

    /// <summary>Whether an empty string counts as none.</summary>
    public bool OmitsEmpty { get; init; }

    /// <summary>Whether an empty collection counts as none, or an object that has nothing to say.</summary>
    public bool OmitsHollow { get; init; }

    /// <summary>For an object that may have nothing to say, the conditions of which one holds when it has, as C# formats with <c>{0}</c> for the object.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>What is sent when the member has no value.</summary>
    public RuleExpression? Default { get; init; }

    /// <summary>How an amount is written; null when it is no amount.</summary>
    public MoneySpec? Money { get; init; }

    /// <summary>How a point in time is written.</summary>
    public TimeForm Time { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberForm Numbers { get; init; }

    /// <summary>Whether the entries of the member are written as members of the object around it, after all others.</summary>
    public bool IsExtension { get; init; }

    /// <summary>For a locale, the character between language and country; otherwise <c>\0</c>.</summary>
    public char LocaleSeparator { get; init; }

    /// <summary>How the member gets a value that was read.</summary>
    public MemberSetting Setting { get; init; }

    /// <summary>What the member has when JSON does not have it, as source text.</summary>
    public string Initial { get; init; } = "default!";

    /// <summary>Whether the type's own code gives the member the value that it has when JSON does not have it.</summary>
    public bool KeepsInitial { get; init; }

    /// <summary>Whether JSON without the member is refused: its type has no way to say that it is missing.</summary>
    public bool MustBeRead { get; init; }

    /// <summary>For a view of a model, where in the model the value is; null for a member of the contract itself, or one that the model does not have.</summary>
    public string? Place { get; init; }

    /// <summary>For money, where in it or in the model the amount is; null for the money's own amount.</summary>
    public string? AmountPlace { get; init; }

    /// <summary>For money, where in it or in the model the currency is; null for the money's own currency.</summary>
    public string? CurrencyPlace { get; init; }

    /// <summary>The name under which violations know the member in C#.</summary>
    public string PlaceName => Place ?? Name;

    public bool IsRequired
    {
        get
        {
            foreach (RuleSpec rule in Rules)
            {
                if (rule is { Kind: RuleKinds.Required, IsElement: false })
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the member is in every payload, so that the comma after it is certain.</summary>
    public bool IsAlwaysWritten => IsWritten && !OmitsDefault && !IsExtension
        && (WritesNull || IsRequired || Default is ConstantExpression || !(Value.CanBeAbsent || OmitsHollow));
}
