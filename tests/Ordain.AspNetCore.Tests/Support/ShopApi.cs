using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Ordain.Contracts.Optty;

namespace Ordain.AspNetCore.Tests;

/// <summary>One running application with several contracts, for the tests of a class.</summary>
public sealed class ShopApi : IAsyncLifetime
{
    private TestApi? _api;

    internal Task<Reply> PostAsync(string path, string json, string? language = null) => _api!.PostAsync(path, json, language);

    public async Task InitializeAsync() => _api = await TestApi.StartAsync(
        services =>
        {
            services.AddOrdainValidation(contracts => contracts.Add<OpttyOrder>().Add<DepotOrder>().Add<DepotLabel>().Add<DepotReturn>());

            // For the types that are no contracts; it comes second, so that the order of the two is seen not to matter.
            services.AddValidation();
        },
        Map);

    public async Task DisposeAsync() => await _api!.DisposeAsync();

    private static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/optty", (OpttyOrder order) => "handled");
        endpoints.MapPost("/depot", (DepotOrder order) => "handled");
        endpoints.MapPost("/labels", (DepotLabel label) => "handled");
        endpoints.MapPost("/maybe-label", (DepotLabel? label) => "handled");
        endpoints.MapPost("/returns", (DepotReturn @return) => "handled");
        endpoints.MapPost("/express-returns", (DepotExpressReturn @return) => "handled");
        endpoints.MapPost("/many", (List<DepotOrder> orders) => "handled");
        endpoints.MapPost("/many-labels", (DepotLabel[] labels) => "handled");
        endpoints.MapPost("/batch", (DepotBatch batch) => "handled");
        endpoints.MapPost("/batches", (DepotBatch[] batches) => "handled");
        endpoints.MapPost("/unvalidated", (OpttyOrder order) => "handled").DisableValidation();
        endpoints
            .MapPost("/by-hand", (OpttyOrder order) => order.Validate() is { IsValid: false } result
                ? Results.ValidationProblem(result.ToDictionary())
                : Results.Text("handled"))
            .DisableValidation();
    }
}
