using System.Globalization;

namespace Ordain.Tests;

/// <summary>Another culture for the current thread: a decimal comma (de-DE), a minus sign of its own (fi-FI), another calendar (ar-SA), another i (tr-TR).</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public static TheoryData<string> Names => ["", "de-DE", "fi-FI", "ar-SA", "tr-TR"];

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
