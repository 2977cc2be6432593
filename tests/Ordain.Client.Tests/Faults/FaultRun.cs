using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;
using Ordain.Simulator;

namespace Ordain.Client.Tests;

/// <summary>One run: four clients, one simulator that chooses a fault for every request, and a journal of what arrived.</summary>
internal sealed class FaultRun : IAsyncDisposable
{
    private const string Nowhere = "nowhere";

    private static readonly TimeSpan _readTimeout = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _tooLong = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan _longestRetryAfter = TimeSpan.FromSeconds(1);

    private readonly int _orders;
    private readonly ProviderSimulator _simulator;
    private readonly ServiceProvider _services;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Fault?>> _arrivals = new();
    private readonly ConcurrentDictionary<string, FaultRunResult> _results = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private FaultRun(int orders, ProviderSimulator simulator)
    {
        _orders = orders;
        _simulator = simulator;
        _simulator.Faults.Choose(Choose);
        _services = AddClients(new ServiceCollection(), simulator).BuildServiceProvider();
    }

    public static async Task<FaultRun> StartAsync(int orders) =>
        new(orders, await ProviderSimulator.StartAsync(new SimulatorOptions { LedgerCapacity = orders * 4 }));

    public async Task SubmitAllAsync() => await Parallel.ForAsync(
        0, _orders, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (number, _) =>
        {
            string reference = $"ORDER-{number}";
            _results[reference] = await SubmitAsync(number, reference);
        });

    public int Count(OutcomeKind kind) => _results.Values.Count(result => result.Kind == kind);

    public string Summary()
    {
        IEnumerable<string> outcomes = _results.Values.GroupBy(result => result.Name).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}: {group.Count()}");
        IEnumerable<string> faults = _arrivals.Values.SelectMany(it => it).GroupBy(fault => fault?.Kind.ToString() ?? "None").OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}: {group.Count()}");
        return $"{_orders} orders, {_arrivals.Values.Sum(it => it.Count)} requests for them, {_simulator.Received.Count(order => order.Verdict.IsAccepted)} in the ledger.\nOutcomes: {string.Join(", ", outcomes)}.\nFaults: {string.Join(", ", faults)}.";
    }

    /// <summary>What is wrong with the outcomes, order by order, once nothing is on its way any more.</summary>
    public async Task<IReadOnlyList<string>> CompareAsync()
    {
        await _services.DisposeAsync();
        ILookup<string?, ReceivedOrder> ledger = _simulator.Received.ToLookup(order => order.OrderReference);
        var wrong = new List<string>();
        foreach ((string reference, FaultRunResult result) in _results)
        {
            Fault?[] arrivals = _arrivals.TryGetValue(reference, out ConcurrentQueue<Fault?>? faults) ? [.. faults] : [];
            if (result.Problem(arrivals, [.. ledger[reference]], _longestRetryAfter) is { } problem)
            {
                wrong.Add($"{reference} {result.Name}: {problem}; arrivals [{string.Join(", ", arrivals.Select(fault => fault?.Kind.ToString() ?? "None"))}]");
            }
        }

        return wrong;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _simulator.DisposeAsync();
    }

    private async Task<FaultRunResult> SubmitAsync(int number, string reference)
    {
        // Of each provider's orders, one in twenty is not valid, one is canceled by its caller, Afterpay's are refused for their currency,
        // and Peach's go to where nobody listens.
        int kind = number / 4 % 20;
        bool isInvalid = kind == 7;
        bool isRefused = kind == 11;
        bool isNowhere = kind == 17;
        using var cancellation = new CancellationTokenSource();
        if (kind == 13)
        {
            cancellation.CancelAfter(Random.Shared.Next(0, 30));
        }

        try
        {
            return (number % 4) switch
            {
                0 => FaultRunResult.Of(
                    await Client<OpttyClient>().SubmitAsync(ShopOrders.Optty(reference) with { PurchaseCountry = isInvalid ? null : "AU" }, cancellation.Token),
                    created => created.OrderId),
                1 => FaultRunResult.Of(
                    await Client<AfterpayClient>().SubmitAsync(
                        ShopOrders.Afterpay(reference) with { TotalAmount = isInvalid ? null : new Money(12, isRefused ? "NZD" : "AUD") }, cancellation.Token),
                    created => created.Token),
                2 => FaultRunResult.Of(
                    await Client<PaynovaClient>().SubmitAsync(ShopOrders.Paynova(reference) with { CurrencyCode = isInvalid ? null : "SEK" }, cancellation.Token),
                    created => created.OrderId?.ToString()),
                _ => FaultRunResult.Of(
                    await (isNowhere ? _services.GetRequiredKeyedService<PeachClient>(Nowhere) : Client<PeachClient>()).SubmitAsync(ShopOrders.Peach(reference, phone: isInvalid ? "1" : "+919876543210"), cancellation.Token),
                    created => created.Id),
            };
        }
        catch (OperationCanceledException)
        {
            return FaultRunResult.Canceled;
        }
    }

    private TClient Client<TClient>()
        where TClient : notnull
        => _services.GetRequiredService<TClient>();

    private Fault? Choose(FaultTarget operation, ReadOnlyMemory<byte> body)
    {
        if (operation is FaultTarget.OpttyToken)
        {
            return Random.Shared.Next(2) == 0 ? Fault.InternalServerError : null;
        }

        // Optty is out of order for a while, and again and again: long enough for the circuit to open, and to close.
        bool isOutage = operation is FaultTarget.OpttyOrder && _clock.ElapsedMilliseconds / 300 % 4 == 1;
        Fault? fault = isOutage ? Fault.ServiceUnavailable() : Random.Shared.Next(28) switch
        {
            0 => Fault.CutBeforeProcessing,
            1 or 2 => Fault.CutAfterProcessing,
            3 => Fault.Delay(_tooLong),
            4 => Fault.Delay(TimeSpan.FromMilliseconds(20)),
            5 or 6 => Fault.TooManyRequests(TimeSpan.Zero),
            7 => Fault.TooManyRequests(TimeSpan.FromMinutes(1)),
            8 => Fault.InternalServerError,
            9 => Fault.ServiceUnavailable(TimeSpan.Zero),
            10 => Fault.MalformedJson,
            11 => Fault.TruncatedAnswer,
            12 => Fault.EmptyAnswer,
            13 => Fault.SlowDrip(_readTimeout),
            14 => Fault.SlowDrip(TimeSpan.FromMilliseconds(0)),
            _ => null,
        };
        _arrivals.GetOrAdd(ReferenceIn(body), static _ => new ConcurrentQueue<Fault?>()).Enqueue(fault);
        return fault;
    }

    private static string ReferenceIn(ReadOnlyMemory<byte> body)
    {
        using JsonDocument order = JsonDocument.Parse(body);
        foreach (string name in (string[])["orderReference", "merchantReference", "orderNumber", "id"])
        {
            if (order.RootElement.TryGetProperty(name, out JsonElement reference))
            {
                return reference.GetString()!;
            }
        }

        throw new InvalidOperationException("The order has no reference.");
    }

    private static IServiceCollection AddClients(IServiceCollection services, ProviderSimulator simulator)
    {
        services.AddOptty(options =>
        {
            Configure(options, simulator.OpttyAddress);
            options.TokenAddress = new Uri(simulator.OpttyAddress, "token");
            options.ClientId = "optty-client";
            options.ClientSecret = "optty-secret";

            // With a circuit that opens and closes now and then.
            (options.BreakDuration, options.BreakSampling, options.BreakThroughput, options.BreakRatio) = (TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.5), 6, 0.6);
        }).UseSocketsHttpHandler(ConnectSometimes);
        services.AddAfterpay(options =>
        {
            Configure(options, simulator.AfterpayAddress);
            (options.MerchantId, options.SecretKey, options.Module, options.MaxInFlight) = ("afterpay-merchant", "afterpay-secret", "FaultRun/1.0", 12);
        }).UseSocketsHttpHandler(ConnectSometimes);
        services.AddPaynova(options =>
        {
            Configure(options, simulator.PaynovaAddress);
            (options.MerchantId, options.Password) = ("paynova-merchant", "paynova-secret");
        }, PaynovaUrlForm.Values).UseSocketsHttpHandler(ConnectSometimes);
        services.AddPeach(options =>
        {
            Configure(options, simulator.PeachAddress);
            options.ApiKey = "peach-key";
        }).UseSocketsHttpHandler(ConnectSometimes);
        services.AddPeach(Nowhere, options =>
        {
            Configure(options, new Uri("http://127.0.0.1:1"));
            options.ApiKey = "peach-key";
        });
        return services;
    }

    private static void Configure(ProviderOptions options, Uri address)
    {
        options.BaseAddress = address;
        options.ReadTimeout = _readTimeout;
        options.MaxRetryAfter = _longestRetryAfter;
        options.ConnectRetries = 1;
        options.ConnectRetryDelay = TimeSpan.FromMilliseconds(5);
        options.BreakDuration = TimeSpan.Zero;
    }

    /// <summary>One connection in four is refused.</summary>
    private static void ConnectSometimes(SocketsHttpHandler handler, IServiceProvider services) => handler.ConnectCallback = async (context, token) =>
    {
        if (Random.Shared.Next(4) == 0)
        {
            throw new SocketException((int)SocketError.ConnectionRefused);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    };
}
