using System.Collections;
using Microsoft.Extensions.DependencyInjection;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Client.Tests;

/// <summary>Clients of the four providers, whose secrets and orders carry a mark wherever they can.</summary>
internal sealed class MarkedShop : IAsyncDisposable
{
    public const string Mark = "M4RK";

    /// <summary>The mark where only digits can be.</summary>
    public const string Digits = "31415926535";

    /// <summary>Answers that each provider documents, with marks in what is secret.</summary>
    public static readonly Dictionary<string, string> Accepted = new()
    {
        ["Optty"] = $$"""{"orderId":"42","orderToken":"{{Mark}}","redirectUrl":"https://pay.example/{{Mark}}"}""",
        ["Afterpay"] = $$"""{"token":"{{Mark}}","expires":"2030-01-01T00:00:00.000Z"}""",
        ["Paynova"] = """{"status":{"isSuccess":true,"errorNumber":0,"statusKey":"SUCCESS"},"orderId":"30c8d09b-28c6-4246-b4d4-a3b000e181c7"}""",
        ["Peach"] = $$$"""{"id":"42","contact":{"name":"{{{Mark}}}"}}""",
    };

    private readonly ServiceProvider _services;
    private readonly TraceCollector _traces;
    private readonly TimeSpan? _readTimeout;

    public MarkedShop(Uri address, TraceCollector traces, TimeSpan? readTimeout = null)
    {
        _traces = traces;
        _readTimeout = readTimeout;
        var services = new ServiceCollection();
        services.AddLogging(traces.AddTo);
        services.AddOptty(options =>
        {
            Configure(options, address);
            options.TokenAddress = new Uri(address, "token");
            (options.ClientId, options.ClientSecret) = ($"{Mark}-id", $"{Mark}-secret");
        });
        services.AddAfterpay(options =>
        {
            Configure(options, address);
            (options.MerchantId, options.SecretKey, options.Module) = ($"{Mark}-merchant", $"{Mark}-secret", "Shop/1.0");
        });
        services.AddPaynova(options =>
        {
            Configure(options, address);
            (options.MerchantId, options.Password) = ($"{Mark}-merchant", $"{Mark}-password");
        });
        services.AddPeach(options =>
        {
            Configure(options, address);
            options.ApiKey = $"{Mark}-key";
        });
        _services = services.BuildServiceProvider();
    }

    /// <summary>Submits a marked order, and keeps all texts of what came of it.</summary>
    public async Task<OutcomeKind?> SubmitAsync(string provider, bool isValid, CancellationToken cancellationToken)
    {
        const string Email = $"{Mark}@example.com";
        string reference = isValid ? "ORDER-1" : new string('x', 60);
        return provider switch
        {
            "Optty" => await SubmitAsync<OpttyOrder, OpttyOrderCreated>(
                Client<OpttyClient>(), ShopOrders.Optty(reference, Mark, isValid ? Email : Mark), cancellationToken),
            "Afterpay" => await SubmitAsync<AfterpayOrder, AfterpayOrderCreated>(
                Client<AfterpayClient>(), ShopOrders.Afterpay(reference, Mark, isValid ? Email : Mark), cancellationToken),
            "Paynova" => await SubmitAsync<PaynovaOrder, PaynovaOrderCreated>(
                Client<PaynovaClient>(), ShopOrders.Paynova(reference, Mark, isValid ? Email : Mark), cancellationToken),
            _ => await SubmitAsync<PeachOrder, PeachOrderCreated>(
                Client<PeachClient>(), ShopOrders.Peach(reference, Mark, isValid ? Email : Mark, isValid ? "+" + Digits : Mark), cancellationToken),
        };
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<OutcomeKind?> SubmitAsync<TOrder, TResponse>(ProviderClient<TOrder, TResponse> client, TOrder order, CancellationToken cancellationToken)
        where TOrder : class, IPayload<TOrder, TOrder>
        where TResponse : class
    {
        KeepTexts(order, depth: 0);
        ValidationResult validation = order.Validate();
        _traces.Add($"{validation}\n{string.Join('\n', validation.Violations)}");
        if (!validation.IsValid)
        {
            _traces.Add($"{Assert.ThrowsAny<Exception>(validation.ThrowIfInvalid)}");
        }

        try
        {
            SubmitOutcome<TResponse> outcome = await client.SubmitAsync(order, cancellationToken);
            _traces.Add(outcome.ToString());
            _traces.Add(outcome.Match(
                accepted => $"{accepted.Response}",
                invalid => string.Join('\n', invalid.Violations),
                rejected => string.Join('\n', rejected.Errors),
                notSent => $"{notSent.Cause}",
                unknown => $"{unknown.Cause}\n{unknown.Submission}"));
            return outcome.Kind;
        }
        catch (OperationCanceledException exception)
        {
            _traces.Add(exception.ToString());
            return null;
        }
    }

    /// <summary>An order, the objects in it, and those in lists print themselves.</summary>
    private void KeepTexts(object? value, int depth)
    {
        if (value is null or string || depth > 4 || value.GetType().Assembly == typeof(object).Assembly)
        {
            return;
        }

        _traces.Add(value.ToString());
        foreach (System.Reflection.PropertyInfo property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
        {
            object? member = property.GetValue(value);
            foreach (object? element in member is IEnumerable list and not string ? list : new[] { member })
            {
                KeepTexts(element, depth + 1);
            }
        }
    }

    private TClient Client<TClient>()
        where TClient : notnull
        => _services.GetRequiredService<TClient>();

    private void Configure(ProviderOptions options, Uri address)
    {
        options.BaseAddress = address;
        options.ReadTimeout = _readTimeout ?? options.ReadTimeout;
        options.ConnectRetryDelay = TimeSpan.FromMilliseconds(1);
    }
}
