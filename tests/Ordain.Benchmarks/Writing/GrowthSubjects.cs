using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Running;

namespace Ordain.Benchmarks.Writing;

/// <summary>The same number of items in orders of ten, and in one order: what an item costs must not depend on how many there are.</summary>
internal static class GrowthSubjects
{
    private const int Few = 10;

    public static IReadOnlyList<ISubject> For(int items) =>
    [
        new Repeated("in orders of 10", new OrdainWriting<Contracts.Optty.OpttyOrder>(OpttyOrders.Valid(Few)), items / Few),
        new Repeated("in one order", new OrdainWriting<Contracts.Optty.OpttyOrder>(OpttyOrders.Valid(items)), 1),
    ];

    private sealed class Repeated(string name, ISubject subject, int times) : ISubject
    {
        public string Name => name;

        public int Run()
        {
            int sum = 0;
            for (int i = 0; i < times; i++)
            {
                sum += subject.Run();
            }

            return sum;
        }
    }
}
