namespace Ordain.Simulator;

/// <summary>The selected payment method as far as Create Order has conditions on it.</summary>
internal readonly record struct PaymentMethod(string? Name)
{
    public bool IsKnown => Name is not null;

    public bool IsCard => Is("card");

    public bool IsPayPal => Is("paypal");

    /// <summary>"Line items are not supported in card or swish transactions."</summary>
    public bool TakesNoLineItems => IsCard || Is("swish");

    /// <summary>The credit products, and the "invoicing methods" that require complete line information.</summary>
    public bool IsCreditProduct => Is("invoice") || Is("installment");

    private bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
