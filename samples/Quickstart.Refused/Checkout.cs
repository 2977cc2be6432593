using Ordain.Client;
using Ordain.Contracts.Optty;

internal sealed class Checkout(OpttyClient optty)
{
    public Task<SubmitOutcome<OpttyOrderCreated>> PayAsync(OpttyCustomer customer, OpttyAddress home, OpttyOrderItem item)
    {
        var order = new OpttyOrder
        {
            OrderReference = "A-1001",
            BnplProvider = OpttyProvider.KlarnaAu,
            PurchaseCountry = "AU", PurchaseCurrency = "AUD", Locale = "en_AU",
            OrderAmount = 9.99m, OrderItems = [item],
            Customer = customer, BillingAddress = home,
        };
        return optty.SubmitAsync(order);
    }
}
