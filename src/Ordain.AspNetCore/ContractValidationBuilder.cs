using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>The contracts whose generated validators an application runs, and how it names what they find.</summary>
public sealed class ContractValidationBuilder
{
    // ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have, and nothing of it is public here.
#pragma warning disable ASP0029
    private readonly Dictionary<Type, Dictionary<Type, Func<ViolationKey, IValidatableInfo>>> _payloads = [];
    private ViolationKey _key = ViolationKey.JsonPointer;

    internal ContractValidationBuilder()
    {
    }

    /// <summary>
    /// Validates every value of a contract type, and of the types that derive from it: a parameter, an element of a parameter, or what
    /// hangs below a type that the framework validates. It is the whole validation of such a value: the framework does not look at its attributes again.
    /// </summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <returns>This builder.</returns>
    public ContractValidationBuilder Add<TContract>()
        where TContract : IPayload<TContract, TContract> => Add<TContract, TContract>();

    /// <summary>
    /// The same for values of a model, which is checked as a payload of a contract. A model can be added with several: it has to be valid for each.
    /// Errors are where the value is in the model: its members, named as the application's JSON options have it.
    /// </summary>
    /// <typeparam name="TModel">The model: a type with <c>[PayloadFor&lt;TContract&gt;]</c>.</typeparam>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <returns>This builder.</returns>
    public ContractValidationBuilder Add<TModel, TContract>()
        where TModel : IPayload<TModel, TContract>
    {
        if (!_payloads.TryGetValue(typeof(TModel), out Dictionary<Type, Func<ViolationKey, IValidatableInfo>>? contracts))
        {
            _payloads.Add(typeof(TModel), contracts = []);
        }

        contracts[typeof(TContract)] = static key => new ContractInfo<TModel, TContract>(key);
        return this;
    }

    /// <summary>Says how errors are keyed; by JSON Pointer when nobody says.</summary>
    /// <param name="key">How the place of a violation is named.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is not a declared value.</exception>
    public ContractValidationBuilder KeyBy(ViolationKey key)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)key, (uint)ViolationKey.Member, nameof(key));
        _key = key;
        return this;
    }

    internal Dictionary<Type, IValidatableInfo> Build() =>
        _payloads.ToDictionary(payload => payload.Key, IValidatableInfo (payload) => new ModelInfo([.. payload.Value.Values.Select(contract => contract(_key))]));
#pragma warning restore ASP0029
}
