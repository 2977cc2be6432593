using System.Text.Json.Serialization;
using Ordain.Benchmarks.Peers;

namespace Ordain.Benchmarks.Models;

/// <summary>An amount of <see cref="AfterpayOrderModel"/>. Afterpay wants it as a text, so each serializer has a converter.</summary>
public sealed class AfterpayMoneyModel
{
    [JsonConverter(typeof(AmountTextConverter))]
    [Newtonsoft.Json.JsonConverter(typeof(NewtonsoftAmountConverter))]
    public decimal Amount { get; set; }

    public string? Currency { get; set; }
}
