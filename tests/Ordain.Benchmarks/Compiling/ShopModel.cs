using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Benchmarks.Compiling;

/// <summary>The order of a shop, with the objects in it, that is a payload of four contracts in referenced assemblies.</summary>
internal static class ShopModel
{
    public const string Annotation = "[PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>, PayloadFor<PaynovaOrder>, PayloadFor<PeachOrder>]";

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. new[] { typeof(OpttyOrder), typeof(AfterpayOrder), typeof(PaynovaOrder), typeof(PeachOrder), typeof(Client.ProviderClient<,>) }.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    public static string Text(CompiledGenerator generator, int number, int body, int length) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Shop;

        using Ordain;
        using Ordain.Contracts.Afterpay;
        using Ordain.Contracts.Optty;
        using Ordain.Contracts.Paynova;
        using Ordain.Contracts.Peach;

        {{generator.Annotation}}
        internal sealed partial record Model{{number}}
        {
            [Term(OrderTerms.Reference)]
            public required string Number { get; init; }
            public required Money Total { get; init; }
            public required decimal Tax { get; init; }
            public required decimal ShippingCost { get; init; }
            public required Customer{{number}} Customer { get; init; }
            public required Address{{number}} BillingAddress { get; init; }
            [Term(OrderTerms.Shipping)]
            public required Address{{number}} ShipTo { get; init; }
            public required IReadOnlyList<Line{{number}}> Lines { get; init; }
            public decimal Subtotal => ShippingCost + {{body}};
            public string Locale => "en_" + BillingAddress.Country;
            public required string Description { get; init; }
            public required Uri ConfirmUrl { get; init; }
            public required Uri CancelUrl { get; init; }
            [Field<OpttyOrder>(nameof(OpttyOrder.BnplProvider))]
            public OpttyProvider Provider{{length}} { get; init; } = OpttyProvider.KlarnaAu;
            [Field<PaynovaOrder>(nameof(PaynovaOrder.PaymentMethod))]
            public PaynovaPaymentMethod PaynovaMethod { get; init; } = PaynovaPaymentMethod.Invoice;
        }

        internal sealed record Customer{{number}}(string FirstName, string LastName, string Email, string Phone)
        {
            public string Name { get; } = FirstName + LastName;
        }

        internal sealed record Address{{number}}(string Street, string City, string PostalCode, string Country, string? State = null);

        internal sealed record Line{{number}}(string Name, string Sku, int Quantity, decimal UnitPrice)
        {
            public string LineId => Sku;
            public string Unit { get; init; } = "pcs";
            public decimal LineTotal => UnitPrice * Quantity;
            public decimal TaxPercent { get; init; } = 10;
            public decimal Tax => LineTotal / 11;
            public decimal UnitPriceWithoutTax => UnitPrice / 1.1m;
        }

        {{string.Format(CultureInfo.InvariantCulture, generator.Companion, number)}}
        """);
}
