using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ordain.Benchmarks.Limits;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Writing;

/// <summary>All ways to write; the first is the yardstick.</summary>
internal static class WritingSubjects
{
    private static readonly JsonSerializerOptions _reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static IReadOnlyList<IWritingSubject> For(OpttyOrder order) => For(
        order,
        LimitOpttyWriter.Write,
        HandOpttyWriter.Write,
        OpttyModels.From(order),
        ModelJson.Default.OpttyOrderModel,
        ModelMetadataJson.Default.OpttyOrderModel);

    public static IReadOnlyList<IWritingSubject> For(AfterpayOrder order) => For(
        order,
        LimitAfterpayWriter.Write,
        HandAfterpayWriter.Write,
        AfterpayModels.From(order),
        ModelJson.Default.AfterpayOrderModel,
        ModelMetadataJson.Default.AfterpayOrderModel);

    private static IReadOnlyList<IWritingSubject> For<TOrder, TModel>(
        TOrder order,
        Action<TOrder, LimitBuffer> limit,
        Action<TOrder, Utf8JsonWriter> hand,
        TModel model,
        JsonTypeInfo<TModel> fast,
        JsonTypeInfo<TModel> metadata)
        where TOrder : IPayload<TOrder, TOrder>
        where TModel : class
    {
        Action<Utf8JsonWriter, TModel> handler = fast.SerializeHandler ?? throw new InvalidOperationException("There is no fast path.");
        return
        [
            new LimitWriting<TOrder>(order, limit),
            new OrdainWriting<TOrder>(order),
            new Utf8JsonWriting<TOrder>("`Utf8JsonWriter` by hand, relaxed escapes", order, isRelaxed: true, hand),
            new Utf8JsonWriting<TModel>("System.Text.Json fast path, relaxed escapes", model, isRelaxed: true, (value, json) => handler(json, value)),
            new Utf8JsonWriting<TModel>("System.Text.Json fast path", model, isRelaxed: false, (value, json) => handler(json, value)),
            new ArrayWriting("System.Text.Json metadata mode", () => JsonSerializer.SerializeToUtf8Bytes(model, metadata)),
            new ArrayWriting("System.Text.Json reflection", () => JsonSerializer.SerializeToUtf8Bytes(model, _reflection)),
            new NewtonsoftWriting(model),
        ];
    }
}
