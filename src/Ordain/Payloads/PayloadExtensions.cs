using System.Buffers;

namespace Ordain;

/// <summary>What a payload can do: be validated, and be written as JSON.</summary>
public static class PayloadExtensions
{
    /// <summary>Checks a contract instance against its own rules.</summary>
    /// <param name="payload">The contract instance.</param>
    /// <param name="clock">What rules that read <c>Now</c> go by; <see langword="null"/> for the system's clock.</param>
    /// <returns>All violations in document order; nothing is allocated when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    public static ValidationResult Validate<TContract>(this TContract payload, TimeProvider? clock = null)
        where TContract : IPayload<TContract, TContract> => Check<TContract, TContract>(payload, clock);

    /// <summary>Checks a payload against a contract.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="contract">The contract; only its type counts.</param>
    /// <param name="clock">What rules that read <c>Now</c> go by; <see langword="null"/> for the system's clock.</param>
    /// <returns>All violations in document order; nothing is allocated when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> or <paramref name="contract"/> is <see langword="null"/>.</exception>
    public static ValidationResult Validate<TPayload, TContract>(this TPayload payload, Contract<TContract> contract, TimeProvider? clock = null)
        where TPayload : IPayload<TPayload, TContract>
    {
        ArgumentNullException.ThrowIfNull(contract);
        return Check<TPayload, TContract>(payload, clock);
    }

    /// <summary>
    /// What the provider advises beyond what it demands: members with <see cref="RecommendedAttribute"/> that have no value, and rules
    /// with <see cref="RuleAttribute.IsAdvice"/> that do not hold.
    /// </summary>
    /// <param name="payload">The contract instance; it need not be valid.</param>
    /// <param name="clock">What rules that read <c>Now</c> go by; <see langword="null"/> for the system's clock.</param>
    /// <returns>The advice in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Violation> Advise<TContract>(this TContract payload, TimeProvider? clock = null)
        where TContract : IPayload<TContract, TContract>
    {
        ThrowIfNull(payload);
        var violations = new ViolationCollector(clock, wantsAdvice: true);
        TContract.Validate(payload, ref violations);
        return violations.ToAdvice();
    }

    /// <summary>Writes a contract instance as JSON in UTF-8.</summary>
    /// <param name="payload">The contract instance. It is written as it is: validate it first.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Objects nest deeper than <see cref="PayloadWriter.MaxDepth"/>.</exception>
    public static void WriteJson<TContract>(this TContract payload, IBufferWriter<byte> output)
        where TContract : IPayload<TContract, TContract> => Write<TContract, TContract>(payload, output);

    /// <summary>Writes a payload as JSON in UTF-8, in the wire shape of a contract.</summary>
    /// <param name="payload">The payload. It is written as it is: validate it first.</param>
    /// <param name="contract">The contract; only its type counts.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Objects nest deeper than <see cref="PayloadWriter.MaxDepth"/>.</exception>
    public static void WriteJson<TPayload, TContract>(this TPayload payload, Contract<TContract> contract, IBufferWriter<byte> output)
        where TPayload : IPayload<TPayload, TContract>
    {
        ArgumentNullException.ThrowIfNull(contract);
        Write<TPayload, TContract>(payload, output);
    }

    /// <summary>The JSON of a contract instance in UTF-8.</summary>
    /// <param name="payload">The contract instance. It is written as it is: validate it first.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Objects nest deeper than <see cref="PayloadWriter.MaxDepth"/>.</exception>
    public static byte[] ToJsonUtf8<TContract>(this TContract payload)
        where TContract : IPayload<TContract, TContract>
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write<TContract, TContract>(payload, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The JSON of a payload in UTF-8, in the wire shape of a contract.</summary>
    /// <param name="payload">The payload. It is written as it is: validate it first.</param>
    /// <param name="contract">The contract; only its type counts.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Objects nest deeper than <see cref="PayloadWriter.MaxDepth"/>.</exception>
    public static byte[] ToJsonUtf8<TPayload, TContract>(this TPayload payload, Contract<TContract> contract)
        where TPayload : IPayload<TPayload, TContract>
    {
        var buffer = new ArrayBufferWriter<byte>();
        payload.WriteJson(contract, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static ValidationResult Check<TPayload, TContract>(TPayload payload, TimeProvider? clock)
        where TPayload : IPayload<TPayload, TContract>
    {
        ThrowIfNull(payload);
        var violations = new ViolationCollector(clock);
        TPayload.Validate(payload, ref violations);
        return violations.ToResult();
    }

    private static void Write<TPayload, TContract>(TPayload payload, IBufferWriter<byte> output)
        where TPayload : IPayload<TPayload, TContract>
    {
        ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new PayloadWriter(output);
        writer.Start();
        TPayload.Write(payload, ref writer);
        writer.Flush();
    }

    // ArgumentNullException.ThrowIfNull takes an object, and would box a struct.
    private static void ThrowIfNull<TPayload>(TPayload payload)
    {
        if (!typeof(TPayload).IsValueType && payload is null)
        {
            throw new ArgumentNullException(nameof(payload));
        }
    }
}
