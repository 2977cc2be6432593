using Ordain.Compiler.Common;

namespace Ordain.Compiler.Schemas;

/// <summary>The codes of the tables that the library has too, as lists.</summary>
internal static class IsoCodes
{
    private const int Letters = 26;

    /// <summary>ISO 4217, as <c>IsoCurrencies</c> has them.</summary>
    public static IReadOnlyList<string> Currencies { get; } = All(3, IsoCurrencies.Contains);

    /// <summary>ISO 3166-1 alpha-2, as <c>IsoCountries</c> has them.</summary>
    public static IReadOnlyList<string> Countries { get; } = All(2, IsoCountries.Contains);

    private static List<string> All(int length, Func<string, bool> contains)
    {
        var codes = new List<string>();
        int count = length == 2 ? Letters * Letters : Letters * Letters * Letters;
        for (int i = 0; i < count; i++)
        {
            char[] code = new char[length];
            for (int rest = i, place = length - 1; place >= 0; place--, rest /= Letters)
            {
                code[place] = (char)('A' + (rest % Letters));
            }

            var text = new string(code);
            if (contains(text))
            {
                codes.Add(text);
            }
        }

        return codes;
    }
}
