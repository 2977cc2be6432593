using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Validation;

namespace Ordain.AspNetCore;

/// <summary>Registers generated validators with ASP.NET Core.</summary>
public static class OrdainValidationServiceCollectionExtensions
{
    /// <summary>
    /// Validates the contracts that minimal API handlers take, before the handler runs: an invalid one is answered with 400 and
    /// <c>application/problem+json</c>, with the messages of its violations. Advice is not asked for. Other types stay with the framework,
    /// which needs a call of <c>AddValidation</c> in the application itself to find them.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Names the contracts: <c>contracts => contracts.Add&lt;OpttyOrder&gt;()</c>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddOrdainValidation(this IServiceCollection services, Action<ContractValidationBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        var builder = new ContractValidationBuilder();
        configure(builder);

        // ASP0029: the hook is still marked as experimental. It is the only one that minimal APIs have.
#pragma warning disable ASP0029
        Dictionary<Type, IValidatableInfo> contracts = builder.Build();
        services.AddValidation();

        // Without it the framework answers with the right body as application/json, and cannot write it at all where reflection is off.
        services.AddProblemDetails();

        // After everything that configures, so that contracts come first (and struct parameters last) whatever else is registered, and when.
        return services.PostConfigure<ValidationOptions>(options =>
        {
            options.Resolvers.Insert(0, new ContractTypeResolver(contracts));
            options.Resolvers.Add(new ContractParameterResolver(contracts));
        });
#pragma warning restore ASP0029
    }
}
