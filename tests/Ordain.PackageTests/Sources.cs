namespace Ordain.PackageTests;

/// <summary>Source files of consumers that more than one test needs.</summary>
internal static class Sources
{
    public const string AcmeOrder = """
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        [Contract("Acme", Operation = "POST /orders")]
        public sealed partial record AcmeOrder
        {
            [Required, StringLength(20)] public string? Reference { get; init; }

            [Required, NonNegative, MoneyFormat(MoneyWireFormat.Number)] public decimal? Total { get; init; }

            [Required, CurrencyCode] public string? Currency { get; init; }

            public bool? Express { get; init; }

            [RequiredWhen("Express == true")] public string? PhoneNumber { get; init; }
        }

        """;

    /// <summary>A complete order for a provider that asks for a shipping address.</summary>
    public const string OpttySample = """
        using Ordain.Contracts.Optty;

        public static class OpttySample
        {
            private static OpttyAddress Address => new()
            {
                FirstName = "Ada", LastName = "Lovelace", PhoneNumber = "+61400000000", Email = "ada@example.com",
                StreetAddress = "1 George St", City = "Sydney", State = "NSW", Country = "AU", PostalCode = "2000",
            };

            public static OpttyOrder Order => new()
            {
                OrderReference = "A-1001", BnplProvider = OpttyProvider.KlarnaAu,
                PurchaseCountry = "AU", PurchaseCurrency = "AUD", Locale = "en-AU", OrderAmount = 12.50m,
                OrderItems = [new OpttyOrderItem { Name = "Tea", Sku = "T-1", Quantity = 1, UnitPrice = 12.50m, TotalAmount = 12.50m }],
                Customer = new OpttyCustomer { FirstName = "Ada", LastName = "Lovelace", Email = "ada@example.com", PhoneNumber = "+61400000000" },
                BillingAddress = Address, ShippingAddress = Address,
            };
        }

        """;

    /// <summary>A shop's own order for two providers, of which one asks for a shipping address when somebody pays with Klarna.</summary>
    public const string ShopOrder = """
        using Ordain;
        using Ordain.Contracts.Afterpay;
        using Ordain.Contracts.Optty;

        [PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>]
        public sealed partial record ShopOrder
        {
            [Term(OrderTerms.Reference)] public required string Number { get; init; }
            public required Money Total { get; init; }
            [Term(OrderTerms.Buyer)] public required Customer Customer { get; init; }
            public required Address BillingAddress { get; init; }
            public required IReadOnlyList<OrderLine> Lines { get; init; }
            public required string Locale { get; init; }
            [Field<OpttyOrder>(nameof(OpttyOrder.BnplProvider))] public required OpttyProvider Provider { get; init; }
        }

        public sealed record Customer(string FirstName, string LastName, string Email, string Phone);
        public sealed record Address(string Street, string City, string PostalCode, string Country);
        public sealed record OrderLine(string Name, string Sku, int Quantity, decimal UnitPrice)
        {
            public decimal LineTotal => Quantity * UnitPrice;
        }

        """;
}
