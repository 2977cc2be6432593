using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Ordain.Contracts.Optty;

namespace Ordain.AspNetCore.Tests;

public sealed class RegistrationTests
{
    private const string Expiring = """{"reference":"R-1","expiresAt":"2030-01-01T00:00:00Z"}""";

    [Fact]
    public async Task KeysByMember_ArePathsInCSharp()
    {
        await using TestApi api = await StartAsync(contracts => contracts.KeyBy(ViolationKey.Member).Add<DepotOrder>());

        (await api.PostAsync("/depot", """{"pallets":[{"boxes":[{"items":[{}]}]}]}""")).IsInvalid(
            "Reference: reference is required.",
            "Pallets[0].Boxes[0].Items[0].Sku: pallets[0].boxes[0].items[0].sku is required.");
        (await api.PostAsync("/many", "[{}]")).IsInvalid("orders[0].Reference: reference is required.");
    }

    [Fact]
    public async Task OnlyRegisteredContracts_AreValidated()
    {
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotOrder>());

        (await api.PostAsync("/depot", "{}")).IsInvalid("/reference: reference is required.");
        (await api.PostAsync("/optty", "{}")).IsHandled();
    }

    [Fact]
    public async Task SeveralCalls_AddUp()
    {
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotOrder>(), services =>
            services.AddOrdainValidation(contracts => contracts.Add<OpttyOrder>().KeyBy(ViolationKey.Member)));

        (await api.PostAsync("/depot", "{}")).IsInvalid("/reference: reference is required.");
        (await api.PostAsync("/optty", "{}")).IsInvalid(Optty.Read([]).Validate().ToDictionary(ViolationKey.Member));
    }

    [Fact]
    public async Task SameContractTwice_IsValidatedOnceAsTheLastCallSays()
    {
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotOrder>().Add<DepotOrder>(), services =>
            services.AddOrdainValidation(contracts => contracts.Add<DepotOrder>().KeyBy(ViolationKey.Member)));

        (await api.PostAsync("/depot", "{}")).IsInvalid("Reference: reference is required.");
    }

    [Theory]
    [InlineData(2029, true)]
    [InlineData(2031, false)]
    public async Task RulesThatReadNow_GoByTheClockOfTheApplication(int year, bool valid)
    {
        var clock = new StoppedClock(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotOrder>(), services => services.AddSingleton<TimeProvider>(clock));

        Reply reply = await api.PostAsync("/depot", Expiring);

        if (valid)
        {
            reply.IsHandled();
        }
        else
        {
            reply.IsInvalid("/expiresAt: expiresAt does not fit: it must hold that expiresAt is greater than now when expiresAt is present.");
        }
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>(() => services.AddOrdainValidation(null!));
        Assert.Throws<ArgumentNullException>(() => OrdainValidationServiceCollectionExtensions.AddOrdainValidation(null!, _ => { }));
        Assert.Throws<ArgumentOutOfRangeException>(() => services.AddOrdainValidation(contracts => contracts.KeyBy((ViolationKey)2)));
    }

    private static Task<TestApi> StartAsync(Action<ContractValidationBuilder> contracts, Action<IServiceCollection>? more = null) => TestApi.StartAsync(
        services =>
        {
            services.AddOrdainValidation(contracts);
            more?.Invoke(services);
        },
        Map);

    private static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/depot", (DepotOrder order) => "handled");
        endpoints.MapPost("/many", (List<DepotOrder> orders) => "handled");
        endpoints.MapPost("/optty", (OpttyOrder order) => "handled");
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
