using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Ordain.AspNetCore.Tests;

/// <summary>A model is validated as the payload of the contracts that are named for it, and errors are where its own members are.</summary>
public sealed class ModelTests
{
    private const string Bad = """{"speed":"express","contact":{"email":"nobody"},"load":[{"boxes":[{"items":[{}]}]}]}""";

    [Fact]
    public async Task ErrorsAreAtTheMembersOfTheModel()
    {
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotRequest, DepotOrder>());

        (await api.PostAsync("/request", Bad)).IsInvalid(
            "/number: reference is required.",
            "/contact/phone: phone is required because speed is express.",
            "/contact/email: email must be an e-mail address.",
            "/load/0/boxes/0/items/0/sku: pallets[0].boxes[0].items[0].sku is required.");
        (await api.PostAsync("/request", """{"number":"R-1"}""")).IsHandled();
    }

    [Fact]
    public async Task ByMember_KeysArePathsInCSharp()
    {
        await using TestApi api = await StartAsync(contracts => contracts.KeyBy(ViolationKey.Member).Add<DepotRequest, DepotOrder>());

        (await api.PostAsync("/requests", $$"""[{"number":"R-1"},{{Bad}}]""")).IsInvalid(
            "requests[1].Number: reference is required.",
            "requests[1].Contact.Phone: phone is required because speed is express.",
            "requests[1].Contact.Email: email must be an e-mail address.",
            "requests[1].Load[0].Boxes[0].Items[0].Sku: pallets[0].boxes[0].items[0].sku is required.");
    }

    [Fact]
    public async Task EveryContractThatIsNamed_IsAsked()
    {
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotRequest, DepotOrder>().Add<DepotRequest, DepotLabel>());

        (await api.PostAsync("/requests", "[{}]")).IsInvalid("/0/number: reference is required.", "/0/sticker: code is required.");
        (await api.PostAsync("/request", """{"number":"R-1"}""")).IsInvalid("/sticker: code is required.");
        (await api.PostAsync("/request", """{"number":"R-1","sticker":"C"}""")).IsHandled();
    }

    [Fact]
    public async Task WithoutARegistration_AModelIsNotValidated()
    {
        await using TestApi api = await StartAsync(contracts => contracts.Add<DepotOrder>());

        (await api.PostAsync("/request", Bad)).IsHandled();
    }

    private static Task<TestApi> StartAsync(Action<ContractValidationBuilder> contracts) => TestApi.StartAsync(
        services => services.AddOrdainValidation(contracts),
        endpoints =>
        {
            endpoints.MapPost("/request", (DepotRequest request) => "handled");
            endpoints.MapPost("/requests", (List<DepotRequest> requests) => "handled");
        });
}
