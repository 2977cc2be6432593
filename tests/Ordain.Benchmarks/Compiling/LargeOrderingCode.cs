using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>One method of some 2 000 lines: it makes 50 orders, changes them on 300 branches, and submits them.</summary>
internal static class LargeOrderingCode
{
    private const int Orders = 50;
    private const int Branches = 300;

    public static SyntaxTree File()
    {
        var text = new StringBuilder("""
            using System;
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Ordain.Client;
            using Ordain.Contracts.Optty;

            namespace Shop;

            public sealed class LargeCheckout(OpttyClient client)
            {
                public async Task Submit(string reference, OpttyProvider provider, string? token, bool[] flags, OpttyCustomer customer, OpttyAddress home, List<OpttyOrderItem> items)
                {
                    decimal total = 1m;

            """);
        for (int i = 0; i < Orders; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                        var order{{i}} = new OpttyOrder
                        {
                            OrderReference = reference,
                            BnplProvider = provider,
                            PurchaseCountry = "AU",
                            PurchaseCurrency = "AUD",
                            Locale = "en_AU",
                            OrderAmount = total,
                            OrderItems = items,
                            Customer = customer,
                            BillingAddress = home,
                            ShippingAddress = home,
                            Token = token ?? "none",
                            Channel = "web",
                        };

                """);
        }

        for (int i = 0; i < Branches; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                        if (flags[{{i}}])
                        {
                            order{{i % Orders}} = order{{i % Orders}} with { InvoiceNumber = "{{i}}" };
                            total += {{i}}m;
                        }

                """);
        }

        text.Append("try {\n");
        for (int i = 0; i < Orders; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"_ = await client.SubmitAsync(order{i});\n");
        }

        return ForeignCode.Parse("Large.cs", text.Append("} catch (OperationCanceledException) when (token is null) { }\n}\n}\n").ToString());
    }
}
