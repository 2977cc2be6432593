using System.Text.Json;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Pipeline;
using Ordain.Benchmarks.Reading;
using Ordain.Benchmarks.Validation;
using Ordain.Benchmarks.Writing;

namespace Ordain.Benchmarks.Running;

/// <summary>Whether all subjects do the same: only then their times can be compared.</summary>
internal static class SelfCheck
{
    private static readonly int[] _sizes = [1, 5, 50];

    /// <returns>What differs; empty when all agree.</returns>
    public static IReadOnlyList<string> Differences() =>
    [
        .. OpttyFaults.All().SelectMany(fault => Verdicts(fault.Name, ValidationSubjects.For(fault.Order))),
        .. _sizes.SelectMany(size => Verdicts($"valid, {size} items", ValidationSubjects.For(OpttyOrders.Valid(size)))),
        .. _sizes.SelectMany(size => Verdicts($"three errors, {size} items", ValidationSubjects.For(OpttyOrders.WithThreeErrors(size)))),
        .. _sizes.SelectMany(size => Documents($"Optty, {size} items", WritingSubjects.For(OpttyOrders.Valid(size)))),
        .. _sizes.SelectMany(size => Documents($"the shop's order for Optty, {size} items", PipelineSubjects.ForOptty(ShopOrders.Valid(size)))),
        .. _sizes.SelectMany(size => Documents($"the shop's order for Afterpay, {size} items", PipelineSubjects.ForAfterpay(ShopOrders.Valid(size)))),
        .. ShopFaults.All().SelectMany(fault => Refusals($"{fault.Name}, for Optty", PipelineSubjects.ForOptty(fault.Order))),
        .. ShopFaults.All().SelectMany(fault => Refusals($"{fault.Name}, for Afterpay", PipelineSubjects.ForAfterpay(fault.Order))),
        .. _sizes.SelectMany(size => Documents($"Optty read back, {size} items", ReadingSubjects.For(OpttyOrders.Valid(size)))),
        .. _sizes.SelectMany(size => Documents($"Afterpay, {size} items", WritingSubjects.For(AfterpayOrders.Valid(size)))),
    ];

    private static IEnumerable<string> Verdicts(string work, IReadOnlyList<IValidationSubject> subjects)
    {
        string expected = Describe(subjects[0]);
        foreach (IValidationSubject subject in subjects.Skip(1))
        {
            string actual = Describe(subject);
            if (actual != expected || (subject.Run() == 0) != (expected.Length == 0))
            {
                yield return $"validate, {work}: {subject.Name} says [{actual}], {subjects[0].Name} says [{expected}]";
            }
        }
    }

    private static string Describe(IValidationSubject subject) => string.Join(", ", subject.Broken().Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Refusals(string work, IReadOnlyList<IWritingSubject> subjects)
    {
        bool isRefused = subjects[0].Run() == 0;
        return subjects.Where(subject => subject.Run() == 0 != isRefused).Select(subject => $"refuse {work}: {subject.Name} and {subjects[0].Name} differ");
    }

    private static IEnumerable<string> Documents(string work, IReadOnlyList<IWritingSubject> subjects)
    {
        foreach (IWritingSubject subject in subjects)
        {
            subject.Run();
        }

        using JsonDocument expected = JsonDocument.Parse(subjects[0].Output());
        foreach (IWritingSubject subject in subjects.Skip(1))
        {
            using JsonDocument actual = JsonDocument.Parse(subject.Output());
            if (!JsonElement.DeepEquals(expected.RootElement, actual.RootElement))
            {
                yield return $"write, {work}: {subject.Name} wrote {actual.RootElement}, {subjects[0].Name} wrote {expected.RootElement}";
            }
        }
    }
}
