using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

// The compiler's side is built with this very file: it must know the codes, and reference nothing of ours.
#if ORDAIN_COMPILER
namespace Ordain.Compiler.Common;
#else
namespace Ordain;
#endif

/// <summary>
/// The currencies and funds of ISO 4217 that are current and have a minor unit, up to amendment 180 of 2026 (BGN has become history).
/// An order cannot be in the others: precious metals (XAU …), bond market units (XBA …), special drawing rights and the like (XDR, XSU,
/// XUA), the code for tests (XTS) and the one for no currency (XXX).
/// </summary>
#if ORDAIN_COMPILER
internal static class IsoCurrencies
#else
public static class IsoCurrencies
#endif
{
    private const int Letters = 26;
    private const int EntryLength = 4;

    /// <summary>Each code with the number of its decimals, in alphabetic order: the binary search relies on it.</summary>
    private static ReadOnlySpan<byte> Entries =>
        "AED2AFN2ALL2AMD2AOA2ARS2AUD2AWG2AZN2"u8
        + "BAM2BBD2BDT2BHD3BIF0BMD2BND2BOB2BOV2BRL2BSD2BTN2BWP2BYN2BZD2"u8
        + "CAD2CDF2CHE2CHF2CHW2CLF4CLP0CNY2COP2COU2CRC2CUP2CVE2CZK2"u8
        + "DJF0DKK2DOP2DZD2"u8
        + "EGP2ERN2ETB2EUR2"u8
        + "FJD2FKP2"u8
        + "GBP2GEL2GHS2GIP2GMD2GNF0GTQ2GYD2"u8
        + "HKD2HNL2HTG2HUF2"u8
        + "IDR2ILS2INR2IQD3IRR2ISK0"u8
        + "JMD2JOD3JPY0"u8
        + "KES2KGS2KHR2KMF0KPW2KRW0KWD3KYD2KZT2"u8
        + "LAK2LBP2LKR2LRD2LSL2LYD3"u8
        + "MAD2MDL2MGA2MKD2MMK2MNT2MOP2MRU2MUR2MVR2MWK2MXN2MXV2MYR2MZN2"u8
        + "NAD2NGN2NIO2NOK2NPR2NZD2"u8
        + "OMR3"u8
        + "PAB2PEN2PGK2PHP2PKR2PLN2PYG0"u8
        + "QAR2"u8
        + "RON2RSD2RUB2RWF0"u8
        + "SAR2SBD2SCR2SDG2SEK2SGD2SHP2SLE2SOS2SRD2SSP2STN2SVC2SYP2SZL2"u8
        + "THB2TJS2TMT2TND3TOP2TRY2TTD2TWD2TZS2"u8
        + "UAH2UGX0USD2USN2UYI0UYU2UYW4UZS2"u8
        + "VED2VES2VND0VUV0"u8
        + "WST2"u8
        + "XAD2XAF0XCD2XCG2XOF0XPF0"u8
        + "YER2"u8
        + "ZAR2ZMW2ZWG2"u8;

    /// <summary>
    /// A row for each first letter, a column for each second one: the third letter of the only code that starts with both. A star stands for
    /// several codes, a point for none.
    /// </summary>
    private static ReadOnlySpan<byte> ThirdLetters =>
        "....DN.....LD.A..S..D.G..N"u8 // A
        + "MD.T...DF...DD*..LDN..P.ND"u8 // B
        + "D..F...*...*.Y*..C..PE...K"u8 // C
        + ".........FK...P..........D"u8 // D
        + "......P..........N.BR....."u8 // E
        + ".........DP..............."u8 // F
        + ".P..L..SP...DF.....Q....D."u8 // G
        + "..........D..L.....GF....."u8 // H
        + "...R.......S.R..DRK......."u8 // I
        + "............D.DY.........."u8 // J
        + "....S.SR....F..W.W....D.DT"u8 // K
        + "KP........R......DL.....D."u8 // L
        + "D..L..A...D.KTP..U..RRK*RN"u8 // M
        + "D.....N.O.....KR.........D"u8 // N
        + "............R............."u8 // O
        + "B...N.KP..RN............G."u8 // P
        + "R........................."u8 // Q
        + "..............N...D.B.F..."u8 // R
        + "RDRGK.DP...E..S..DPN.C..PL"u8 // S
        + ".......B.S..TDP..Y.D..D..S"u8 // T
        + "H.....X...........*.....*S"u8 // U
        + "....*........D......V....."u8 // V
        + "..................T......."u8 // W
        + "*.*...........FF.........."u8 // X
        + "....R....................."u8 // Y
        + "R...........W.........G..."u8; // Z

    /// <summary>Whether a text is the alphabetic code of such a currency.</summary>
    /// <param name="code">The text; only upper case is a code. <see langword="null"/> is none.</param>
    public static bool Contains([NotNullWhen(true)] string? code)
    {
        if (code is not { Length: 3 })
        {
            return false;
        }

        // Unsigned, so that what comes before A is out of the alphabet as well.
        uint first = (uint)code[0] - 'A';
        uint second = (uint)code[1] - 'A';
        if (first >= Letters || second >= Letters)
        {
            return false;
        }

        byte third = ThirdLetters[(int)((first * Letters) + second)];
        return third == '*' ? Find(code) >= 0 : third != '.' && code[2] == third;
    }

    /// <summary>The number of decimals of a currency (the exponent of its minor unit): AUD 2, JPY 0, KWD 3, CLF 4.</summary>
    /// <param name="code">The alphabetic code in upper case.</param>
    /// <returns>The number of decimals; <see langword="null"/> if the text is no such code.</returns>
    public static int? DecimalsOf(string? code)
    {
        int entry = Find(code);
        return entry < 0 ? null : Entries[entry + EntryLength - 1] - '0';
    }

    /// <summary>Where the entry of a code starts; -1 if there is none.</summary>
    private static int Find(string? code)
    {
        if (code is not { Length: 3 } || (code[0] | code[1] | code[2]) > 0x7F)
        {
            return -1;
        }

        uint key = (uint)(code[0] << 16 | code[1] << 8 | code[2]);
        ReadOnlySpan<byte> entries = Entries;
        int low = 0;
        int high = (entries.Length / EntryLength) - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            uint entry = BinaryPrimitives.ReadUInt32BigEndian(entries.Slice(middle * EntryLength, EntryLength)) >> 8;
            if (entry == key)
            {
                return middle * EntryLength;
            }

            if (entry < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
