using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>Code of a shop: each method builds an order, changes it on some ways, and submits it.</summary>
internal static class OrderingCode
{
    public const int MethodsOfAFile = 10;

    public static IEnumerable<MetadataReference> References =>
    [
        .. SdkFiles.References,
        .. new[] { typeof(Client.SubmitOutcome<>), typeof(Contracts.Optty.OpttyOrder), typeof(Contracts.Afterpay.AfterpayOrder) }
            .Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>A file that names orders, so that all others could have one in hand.</summary>
    public static SyntaxTree Mention => ForeignCode.Parse("Mention.cs", "public sealed record Basket(Ordain.Contracts.Optty.OpttyOrder Order);");

    public static IEnumerable<SyntaxTree> Files(int count) => Enumerable.Range(0, count).Select(static number => ForeignCode.Parse($"Ordering{number}.cs", File(number)));

    private static string File(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Ordain.Client;
        using Ordain.Contracts.Optty;

        namespace Shop.Part{{number}};

        public sealed record CartLine(string Name, string Sku, int Quantity, decimal Price);

        public sealed class Checkout(OpttyClient client)
        {
            {{string.Concat(Enumerable.Range(0, MethodsOfAFile).Select(Method))}}
        }
        """);

    private static string Method(int number) => string.Create(CultureInfo.InvariantCulture, $$"""

            public async Task<string> Submit{{number}}(string reference, IReadOnlyList<CartLine> lines, OpttyProvider provider, bool isGift, string? token)
            {
                if (lines.Count == 0)
                {
                    return "empty";
                }

                var customer = new OpttyCustomer { FirstName = "Alexandra", LastName = "Papadopoulos", Email = "alexandra@example.com", PhoneNumber = "+61 2 9374 4000" };
                var home = new OpttyAddress
                {
                    FirstName = "Alexandra", LastName = "Papadopoulos", PhoneNumber = "+61 2 9374 4000", Email = "alexandra@example.com",
                    StreetAddress = "48 Pirrama Road", City = "Sydney", State = "NSW", Country = "AU", PostalCode = "2000",
                };
                decimal total = 0;
                var items = new List<OpttyOrderItem>();
                foreach (CartLine line in lines)
                {
                    items.Add(new OpttyOrderItem { Name = line.Name, Sku = line.Sku, Quantity = line.Quantity, UnitPrice = line.Price, TotalAmount = line.Price * line.Quantity });
                    total += line.Price * line.Quantity;
                }

                var order = new OpttyOrder
                {
                    OrderReference = reference, BnplProvider = provider,
                    PurchaseCountry = "AU", PurchaseCurrency = "AUD", Locale = "en_AU",
                    OrderAmount = total, OrderItems = items, Customer = customer, BillingAddress = home, ShippingAddress = home,
                    Token = token ?? "none", Channel = isGift ? "gift" : "web",
                };
                if (provider == OpttyProvider.KlarnaAu)
                {
                    order = order with { AutoCapture = true, InvoiceNumber = reference };
                }

                try
                {
                    SubmitOutcome<OpttyOrderCreated> outcome = await client.SubmitAsync(order);
                    return outcome switch { { IsAccepted: true } => "yes", _ => outcome.ToString() };
                }
                catch (OperationCanceledException) when (isGift)
                {
                    return "later";
                }
            }

        """);
}
