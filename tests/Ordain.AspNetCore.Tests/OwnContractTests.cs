namespace Ordain.AspNetCore.Tests;

public sealed class OwnContractTests(ShopApi shop) : IClassFixture<ShopApi>
{
    private const string Bad = """{"reference":"R-1","speed":"express"}""";

    [Fact]
    public async Task ValidOrder_IsHandled() =>
        (await shop.PostAsync("/depot", """{"reference":"R-1","pallets":[{"boxes":[{"items":[{"sku":"A","count":1}]}]}]}""")).IsHandled();

    [Fact]
    public async Task CollectionsThreeDeep_HaveTheirIndices() =>
        (await shop.PostAsync("/depot", """
            {"reference":"R","pallets":[{},{"boxes":[{"items":[]},{"items":[{"sku":"A"},{"count":100},{"sku":" ","count":1}]}]}]}
            """)).IsInvalid(
            "/reference: reference must have a length of 3 to 12.",
            "/pallets/1/boxes/1/items/1/sku: pallets[1].boxes[1].items[1].sku is required.",
            "/pallets/1/boxes/1/items/1/count: pallets[1].boxes[1].items[1].count must be between 1 and 99.",
            "/pallets/1/boxes/1/items/2/sku: pallets[1].boxes[1].items[2].sku is required.");

    [Fact]
    public async Task Struct_IsValidated()
    {
        (await shop.PostAsync("/labels", "{}")).IsInvalid("/code: code is required.");
        (await shop.PostAsync("/labels", """{"code":"C"}""")).IsHandled();
        (await shop.PostAsync("/maybe-label", "{}")).IsInvalid("/code: code is required.");
        (await shop.PostAsync("/maybe-label", "null")).IsHandled();
        (await shop.PostAsync("/many-labels", """[{"code":"C"},{}]""")).IsInvalid("/1/code: code is required.");
    }

    [Theory]
    [InlineData("/returns")]
    [InlineData("/express-returns")]
    public async Task DerivedType_IsValidatedAsItsContract(string path)
    {
        (await shop.PostAsync(path, """{"reason":"other"}""")).IsInvalid("/details: details is required when reason is other.");
        (await shop.PostAsync(path, """{"reason":"late"}""")).IsHandled();
    }

    [Fact]
    public async Task ViolationOfTheObject_HasAnEmptyPointer() =>
        (await shop.PostAsync("/returns", """{"reason":"regret"}""")).IsInvalid(": Too late.", "/reason: No regrets.");

    [Fact]
    public async Task Elements_AreValidated()
    {
        (await shop.PostAsync("/many", $"[{Bad},{{\"reference\":\"R-2\"}},{Bad}]")).IsInvalid(
            "/0/phone: phone is required because speed is express.",
            "/2/phone: phone is required because speed is express.");
        (await shop.PostAsync("/many", "[]")).IsHandled();
    }

    [Fact]
    public async Task ContractsBelowATypeOfTheFramework_AreValidated() =>
        (await shop.PostAsync("/batch", $$$"""
            {"urgentOrder":{{{Bad}}},"orders":[{"reference":"R-2"},{{{Bad}}}],"next":{"name":"n","urgentOrder":{{{Bad}}},"orders":[{}]}}
            """)).IsInvalid(
            "Name: The Name field is required.",
            "/urgentOrder/phone: phone is required because speed is express.",
            "/orders/1/phone: phone is required because speed is express.",
            "/next/urgentOrder/phone: phone is required because speed is express.",
            "/next/orders/0/reference: reference is required.");

    [Fact]
    public async Task ParameterThatIsACollection_IsNoPartOfThePointer() =>
        (await shop.PostAsync("/batches", $$$"""[{"name":"a"},{"name":"b","orders":[{{{Bad}}}],"next":{"name":"c","urgentOrder":{{{Bad}}}}}]""")).IsInvalid(
            "/1/orders/0/phone: phone is required because speed is express.",
            "/1/next/urgentOrder/phone: phone is required because speed is express.");
}
