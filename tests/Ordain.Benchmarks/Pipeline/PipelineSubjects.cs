using System.Buffers;
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

    public static IReadOnlyList<IWritingSubject> For(int items)
    {
        ShopOrder shop = ShopOrders.Valid(items);
        OpttyOrder mapped = ShopOrders.Map(shop);
        OpttyOrderModel model = OpttyModels.From(mapped);
        var json = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        Action<Utf8JsonWriter, OpttyOrderModel> handler = ModelJson.Default.OpttyOrderModel.SerializeHandler ?? throw new InvalidOperationException("There is no fast path.");
        return
        [
            new LimitPipeline(mapped),
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
            new PipelineSubject("FluentValidation, mapped by hand, System.Text.Json fast path", buffer =>
            {
                if (!_fluent.Validate(ShopOrders.Map(shop)).IsValid)
                {
                    return 0;
                }

                // The second mapping, to what the serializer knows, is a present.
                json.Reset(buffer);
                handler(json, model);
                json.Flush();
                return buffer.WrittenCount;
            }),
        ];
    }

    /// <summary>By hand, of an order that is mapped already.</summary>
    private sealed class LimitPipeline(OpttyOrder order) : IWritingSubject
    {
        private readonly LimitBuffer _buffer = new();

        public string Name => "limit: by hand, and mapped already";

        public int Run()
        {
            if (LimitValidator.Validate(order) is not null)
            {
                return 0;
            }

            _buffer.Length = 0;
            LimitOpttyWriter.Write(order, _buffer);
            return _buffer.Length;
        }

        public byte[] Output() => _buffer.Written.ToArray();
    }
}
