using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Ordain;

/// <summary>What a contract can do with JSON from outside: read it back, and check it.</summary>
public static class ContractExtensions
{
    /// <summary>
    /// Reads a payload back into the contract's type: <c>OpttyOrder.Contract.TryRead(json, out OpttyOrder? order, out ValidationResult problems)</c>.
    /// It is strict about types and wire forms, and goes over members that the contract does not have unless the type has
    /// <c>[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]</c>. <c>null</c> counts as a member that is not there. The rules
    /// are not checked: call <c>Validate()</c> on what was read, or <see cref="ValidateJson{TContract}"/> instead.
    /// </summary>
    /// <param name="contract">The contract; only its type counts.</param>
    /// <param name="utf8Json">The payload in UTF-8, with or without a byte order mark. Comments and trailing commas are no JSON.</param>
    /// <param name="payload">What was read. What <see cref="DefaultsToAttribute"/> would send is not filled in.</param>
    /// <param name="problems">What is wrong, with JSON Pointer and C# member, and no value of the payload; at most <see cref="PayloadReader.MaxProblems"/>.</param>
    /// <param name="options">How much is read; <see langword="null"/> for the defaults.</param>
    /// <returns>Whether nothing is wrong. Nothing is thrown, whatever the bytes are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    public static bool TryRead<TContract>(
        this Contract<TContract> contract,
        ReadOnlySpan<byte> utf8Json,
        [MaybeNullWhen(false)] out TContract payload,
        out ValidationResult problems,
        PayloadReadOptions? options = null)
        where TContract : IReadablePayload<TContract>
    {
        ArgumentNullException.ThrowIfNull(contract);
        var reader = new PayloadReader(utf8Json, options ?? PayloadReadOptions.Default);
        payload = Read<TContract>(ref reader)!;
        problems = reader.ToResult();
        if (problems.IsValid)
        {
            return true;
        }

        payload = default;
        return false;
    }

    /// <summary>The same for a payload in several pieces, such as those of a pipe.</summary>
    /// <param name="contract">The contract; only its type counts.</param>
    /// <param name="utf8Json">The payload in UTF-8.</param>
    /// <param name="payload">What was read.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="options">How much is read; <see langword="null"/> for the defaults.</param>
    /// <returns>Whether nothing is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    public static bool TryRead<TContract>(
        this Contract<TContract> contract,
        in ReadOnlySequence<byte> utf8Json,
        [MaybeNullWhen(false)] out TContract payload,
        out ValidationResult problems,
        PayloadReadOptions? options = null)
        where TContract : IReadablePayload<TContract>
    {
        if (utf8Json.IsSingleSegment)
        {
            return contract.TryRead(utf8Json.FirstSpan, out payload, out problems, options);
        }

        // One byte too many is enough to see that there are too many.
        options ??= PayloadReadOptions.Default;
        int length = (int)Math.Min(utf8Json.Length, options.MaxBytes + 1L);
        byte[] joined = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8Json.Slice(0, length).CopyTo(joined);
            return contract.TryRead(joined.AsSpan(0, length), out payload, out problems, options);
        }
        finally
        {
            // It is somebody's order.
            ArrayPool<byte>.Shared.Return(joined, clearArray: true);
        }
    }

    /// <summary>Checks a payload as it came: that it can be read, and then every rule of the contract.</summary>
    /// <param name="contract">The contract; only its type counts.</param>
    /// <param name="utf8Json">The payload in UTF-8.</param>
    /// <param name="options">How much is read; <see langword="null"/> for the defaults.</param>
    /// <param name="clock">What rules that read <c>Now</c> go by; <see langword="null"/> for the system's clock.</param>
    /// <returns>What is wrong. Rules are only asked of a payload that can be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contract"/> is <see langword="null"/>.</exception>
    public static ValidationResult ValidateJson<TContract>(
        this Contract<TContract> contract,
        ReadOnlySpan<byte> utf8Json,
        PayloadReadOptions? options = null,
        TimeProvider? clock = null)
        where TContract : IPayload<TContract, TContract>, IReadablePayload<TContract> =>
        contract.TryRead(utf8Json, out TContract? payload, out ValidationResult problems, options) ? payload.Validate(clock) : problems;

    private static TContract? Read<TContract>(ref PayloadReader reader)
        where TContract : IReadablePayload<TContract>
    {
        if (!reader.Start())
        {
            return default;
        }

        try
        {
            TContract? payload = TContract.Read(ref reader);
            reader.End();
            return payload;
        }
        catch (Exception exception) when (PayloadReader.IsRefusal(exception))
        {
            // A constructor or a setter of the user does not take what was read. What it says may have a value of the order in it.
            reader.RefuseObject();
            return default;
        }
    }
}
