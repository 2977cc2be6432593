using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ordain.Benchmarks.Limits;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Benchmarks.Writing;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Pipeline;

/// <summary>All ways from the shop's order to valid JSON; the first is the yardstick.</summary>
internal static class PipelineSubjects
{
    private static readonly FluentOrderValidator _fluent = new();
    private static readonly FluentAfterpayValidator _fluentAfterpay = new();
    private static readonly OptionsOrderValidator _options = new();

    public static IReadOnlyList<IWritingSubject> ForOptty(ShopOrder shop) =>
    [
        new LimitPipeline(shop, LimitShopValidator.Validate, LimitShopWriter.Write),
        new PipelineSubject("**Ordain, the shop's own order**", buffer =>
        {
            if (!shop.Validate(OpttyOrder.Contract).IsValid)
            {
                return 0;
            }

            shop.WriteJson(OpttyOrder.Contract, buffer);
            return buffer.WrittenCount;
        }),
        new PipelineSubject("Ordain, mapped by hand", buffer =>
        {
            OpttyOrder order = ShopOrders.Map(shop);
            if (!order.Validate().IsValid)
            {
                return 0;
            }

            order.WriteJson(buffer);
            return buffer.WrittenCount;
        }),
        Peer("`[OptionsValidator]`", () => ShopMapper.Map(shop), model => _options.Validate(null, model).Succeeded, ModelJson.Default.OpttyOrderModel),
        Peer("FluentValidation", () => ShopMapper.Map(shop), model => _fluent.Validate(model).IsValid, ModelJson.Default.OpttyOrderModel),
    ];

    public static IReadOnlyList<IWritingSubject> ForAfterpay(ShopOrder shop) =>
    [
        new LimitPipeline(shop, LimitShopToAfterpayValidator.Validate, LimitShopToAfterpayWriter.Write),
        new PipelineSubject("**Ordain, the shop's own order**", buffer =>
        {
            if (!shop.Validate(AfterpayOrder.Contract).IsValid)
            {
                return 0;
            }

            shop.WriteJson(AfterpayOrder.Contract, buffer);
            return buffer.WrittenCount;
        }),
        Peer("FluentValidation", () => ShopToAfterpayMapper.Map(shop), model => _fluentAfterpay.Validate(model).IsValid, ModelJson.Default.AfterpayOrderModel),
    ];

    /// <summary>What careful users of other tools do: Mapperly, a validator, and System.Text.Json's fast path into a writer that is used again.</summary>
    private static PipelineSubject Peer<TModel>(string validator, Func<TModel> map, Func<TModel, bool> isValid, JsonTypeInfo<TModel> fast)
        where TModel : class
    {
        var json = new Utf8JsonWriter(Stream.Null);
        Action<Utf8JsonWriter, TModel> handler = fast.SerializeHandler ?? throw new InvalidOperationException("There is no fast path.");
        return new($"Mapperly, {validator}, System.Text.Json fast path", buffer =>
        {
            TModel model = map();
            if (!isValid(model))
            {
                return 0;
            }

            json.Reset(buffer);
            handler(json, model);
            json.Flush();
            return buffer.WrittenCount;
        });
    }

    /// <summary>By hand, without an order of the provider's in between.</summary>
    private sealed class LimitPipeline(ShopOrder order, Func<ShopOrder, List<LimitViolation>?> validate, Action<ShopOrder, LimitBuffer> write) : IWritingSubject
    {
        private readonly LimitBuffer _buffer = new();

        public string Name => "limit: by hand";

        public int Run()
        {
            if (validate(order) is not null)
            {
                return 0;
            }

            _buffer.Length = 0;
            write(order, _buffer);
            return _buffer.Length;
        }

        public byte[] Output() => _buffer.Written.ToArray();
    }
}
