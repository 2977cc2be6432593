using System.Text.Json;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Benchmarks.Writing;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Reading;

/// <summary>Ways to read an order; the first is the yardstick.</summary>
internal static class ReadingSubjects
{
    public static IReadOnlyList<IWritingSubject> For(OpttyOrder order)
    {
        byte[] json = order.ToJsonUtf8();
        return
        [
            new ReadingSubject<OpttyOrderModel>(
                "System.Text.Json source generator",
                () => JsonSerializer.Deserialize(json, ModelMetadataJson.Default.OpttyOrderModel)!,
                model => JsonSerializer.SerializeToUtf8Bytes(model, ModelMetadataJson.Default.OpttyOrderModel)),
            new ReadingSubject<OpttyOrder>("**Ordain** `TryRead`", () => Read(json), read => read.ToJsonUtf8()),
            new ReadingSubject<OpttyOrder>("**Ordain** `TryRead` and `Validate`", () => Valid(Read(json)), read => read.ToJsonUtf8()),
        ];
    }

    private static OpttyOrder Read(byte[] json) =>
        OpttyOrder.Contract.TryRead(json, out OpttyOrder? order, out ValidationResult problems) ? order : throw new InvalidOperationException(problems.ToString());

    private static OpttyOrder Valid(OpttyOrder order) => order.Validate().IsValid ? order : throw new InvalidOperationException("The order is not valid.");
}
