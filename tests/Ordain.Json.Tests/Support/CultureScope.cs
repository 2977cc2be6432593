using System.Globalization;

namespace Ordain.Json.Tests;

/// <summary>Another culture for the current thread: a minus sign of its own (fi-FI), another calendar and other digits (ar-SA), another i (tr-TR).</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
