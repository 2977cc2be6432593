using System.Text.Json;
using Ordain.Benchmarks.Limits;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Benchmarks.Writing;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Pipeline;

/// <summary>All ways from the shop's order to valid JSON; the first is the yardstick.</summary>
internal static class PipelineSubjects
{
    private static readonly FluentOrderValidator _fluent = new();
    private static readonly OptionsOrderValidator _options = new();

    public static IReadOnlyList<IWritingSubject> For(int items)
    {
        ShopOrder shop = ShopOrders.Valid(items);
        return
        [
            new LimitPipeline(shop),
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
            Peer("`[OptionsValidator]`", shop, model => _options.Validate(null, model).Succeeded),
            Peer("FluentValidation", shop, model => _fluent.Validate(model).IsValid),
        ];
    }

    /// <summary>What careful users of other tools do: Mapperly, a validator, and System.Text.Json's fast path into a writer that is used again.</summary>
    private static PipelineSubject Peer(string validator, ShopOrder shop, Func<OpttyOrderModel, bool> isValid)
    {
        var json = new Utf8JsonWriter(Stream.Null);
        Action<Utf8JsonWriter, OpttyOrderModel> handler = ModelJson.Default.OpttyOrderModel.SerializeHandler ?? throw new InvalidOperationException("There is no fast path.");
        return new($"Mapperly, {validator}, System.Text.Json fast path", buffer =>
        {
            OpttyOrderModel model = ShopMapper.Map(shop);
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

    /// <summary>By hand, without an order of Optty's in between.</summary>
    private sealed class LimitPipeline(ShopOrder order) : IWritingSubject
    {
        private readonly LimitBuffer _buffer = new();

        public string Name => "limit: by hand";

        public int Run()
        {
            if (LimitShopValidator.Validate(order) is not null)
            {
                return 0;
            }

            _buffer.Length = 0;
            LimitShopWriter.Write(order, _buffer);
            return _buffer.Length;
        }

        public byte[] Output() => _buffer.Written.ToArray();
    }
}
