namespace Ordain.Contracts.Paynova;

/// <summary>Where Paynova documents its order. Rules and violations quote these.</summary>
internal static class PaynovaSources
{
    /// <summary>Create order: the call, its members and its answer.</summary>
    public const string CreateOrder = "Paynova, Create order, https://api.developers.paynova.com/docs/create-order";

    /// <summary>The line item, and what is permitted about its components.</summary>
    public const string LineItem = "Paynova, Line item, https://api.developers.paynova.com/docs/lineitem";

    /// <summary>A name and an address, as billTo and shipTo have them.</summary>
    public const string NameAndAddress = "Paynova, Name and address, https://api.developers.paynova.com/reference/nameandaddress";

    /// <summary>What simple and detailed orders are.</summary>
    public const string Orders = "Paynova, Orders, https://api.developers.paynova.com/reference/orders";

    /// <summary>Paynova's own client for .NET, where the pages say nothing.</summary>
    public const string DotNetClient = "Paynova's client for .NET, https://github.com/Paynova/paynova-api-net-client";

    /// <summary>Paynova's own client for PHP, which names the groups of line items.</summary>
    public const string PhpClient = "Paynova's client for PHP, https://github.com/Paynova/paynova-api-php-client";
}
