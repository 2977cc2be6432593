using System.Reflection;
using Microsoft.CodeAnalysis;
using Ordain.CodeFixes.Tests.Support;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.CodeFixes.Tests.MissingMembers;

/// <summary>The contracts that are shipped, in a referenced assembly: what the fix makes of an empty order is run.</summary>
public sealed class PackTests
{
    [Theory]
    [InlineData("new OpttyOrder()")]
    [InlineData("new()")]
    [InlineData("new OpttyOrder { BnplProvider = OpttyProvider.AfterpayAu }")]
    [InlineData("new OpttyOrder { BnplProvider = OpttyProvider.Clearpay, OrderItems = [new()], Customer = new() { Email = null } }")]
    public async Task OpttyOrder_IsCompleted(string creation)
    {
        OpttyOrder order = await RunAsync<OpttyOrder>("Ordain.Contracts.Optty", creation);

        ValidationResult result = order.Validate();
        Assert.True(result.IsValid, string.Join(Environment.NewLine, result.Violations));
        Assert.True(order.OrderItems is [{ Name.Length: > 0 }]);
    }

    [Fact]
    public async Task AfterpayOrder_IsCompleted()
    {
        AfterpayOrder order = await RunAsync<AfterpayOrder>(
            "Ordain.Contracts.Afterpay",
            "new AfterpayOrder { Items = [new AfterpayItem()], Merchant = new(), Discounts = [new AfterpayDiscount { }] }");

        ValidationResult result = order.Validate();
        Assert.True(result.IsValid, string.Join(Environment.NewLine, result.Violations));
    }

    [Fact]
    public async Task OpttyOrder_ReadsWell()
    {
        using var runner = new FixRunner();
        var (source, _) = await runner.FixAsync("""
            using Ordain.Contracts.Optty;

            OpttyOrder order = new();
            """);

        Assert.Equal(
            """
            using Ordain.Contracts.Optty;

            OpttyOrder order = new()
            {
                OrderReference = "orderReference",
                BnplProvider = OpttyProvider.AblrMy,
                PurchaseCountry = "AU",
                PurchaseCurrency = "AUD",
                Locale = "en_AU",
                OrderAmount = 0m,
                OrderItems =
                [
                    new()
                    {
                        Name = "name",
                        Sku = "sku",
                        Quantity = 0,
                        UnitPrice = 0m,
                        TotalAmount = 0m,
                    },
                ],
                Customer = new()
                {
                    FirstName = "firstName",
                    LastName = "lastName",
                    Email = "name@example.com",
                    PhoneNumber = "phoneNumber",
                },
                BillingAddress = new()
                {
                    FirstName = "firstName",
                    LastName = "lastName",
                    PhoneNumber = "phoneNumber",
                    Email = "name@example.com",
                    StreetAddress = "streetAddress",
                    City = "city",
                    Country = "AU",
                    PostalCode = "postalCode",
                },
            };
            """,
            source);
    }

    private static async Task<T> RunAsync<T>(string space, string creation)
    {
        using var runner = new FixRunner();
        var (source, compilation) = await runner.FixAsync($$"""
            using {{space}};

            public static class Program
            {
                public static {{typeof(T).Name}} Create() => {{creation}};
            }
            """);

        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success, source + string.Join(Environment.NewLine, emitted.Diagnostics));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        MethodInfo create = Assembly.Load(stream.ToArray()).GetType("Program")!.GetMethod("Create")!;
        return Assert.IsType<T>(create.Invoke(null, null));
    }
}
