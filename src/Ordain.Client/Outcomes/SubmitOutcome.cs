using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ordain.Client;

/// <summary>
/// What came of a submission: <see cref="Accepted"/>, <see cref="Invalid"/>, <see cref="Rejected"/>, <see cref="NotSent"/> or
/// <see cref="Unknown"/>, and nothing else. No text of it (<see cref="object.ToString"/>) holds values of the order or of the answer.
/// </summary>
/// <typeparam name="TResponse">What the provider answers when it accepts.</typeparam>
// Classes, not records: a record prints its members, and its copy constructor lets others add a sixth case.
public abstract partial class SubmitOutcome<TResponse>
    where TResponse : class
{
    private SubmitOutcome()
    {
    }

    /// <summary>Which of the five cases this is.</summary>
    public abstract OutcomeKind Kind { get; }

    /// <summary>Whether the provider has the order.</summary>
    [MemberNotNullWhen(true, nameof(Response))]
    public bool IsAccepted => Response is not null;

    /// <summary>What the provider answered when it accepted; <see langword="null"/> in every other case.</summary>
    public virtual TResponse? Response => null;

    /// <summary>Makes a value of whichever case this is.</summary>
    /// <returns>What the function of the case returned.</returns>
    /// <exception cref="ArgumentNullException">A function is <see langword="null"/>.</exception>
    public TResult Match<TResult>(
        Func<Accepted, TResult> accepted,
        Func<Invalid, TResult> invalid,
        Func<Rejected, TResult> rejected,
        Func<NotSent, TResult> notSent,
        Func<Unknown, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(invalid);
        ArgumentNullException.ThrowIfNull(rejected);
        ArgumentNullException.ThrowIfNull(notSent);
        ArgumentNullException.ThrowIfNull(unknown);

        return this switch
        {
            Accepted outcome => accepted(outcome),
            Invalid outcome => invalid(outcome),
            Rejected outcome => rejected(outcome),
            NotSent outcome => notSent(outcome),
            Unknown outcome => unknown(outcome),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Does what is to be done in whichever case this is.</summary>
    /// <exception cref="ArgumentNullException">An action is <see langword="null"/>.</exception>
    public void Switch(
        Action<Accepted> accepted,
        Action<Invalid> invalid,
        Action<Rejected> rejected,
        Action<NotSent> notSent,
        Action<Unknown> unknown)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(invalid);
        ArgumentNullException.ThrowIfNull(rejected);
        ArgumentNullException.ThrowIfNull(notSent);
        ArgumentNullException.ThrowIfNull(unknown);

        switch (this)
        {
            case Accepted outcome:
                accepted(outcome);
                break;
            case Invalid outcome:
                invalid(outcome);
                break;
            case Rejected outcome:
                rejected(outcome);
                break;
            case NotSent outcome:
                notSent(outcome);
                break;
            case Unknown outcome:
                unknown(outcome);
                break;
        }
    }
}
