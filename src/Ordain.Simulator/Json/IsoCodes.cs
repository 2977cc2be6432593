using System.Collections.Frozen;

namespace Ordain.Simulator;

/// <summary>The codes of ISO 3166-1 (alpha-2 and alpha-3) and of ISO 4217 (letters and numbers), listed here rather than taken from the run time's culture data.</summary>
internal static class IsoCodes
{
    private const string CountryList =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS " +
        "BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE " +
        "EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM " +
        "HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC " +
        "LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA " +
        "NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO " +
        "TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

    private const string CountryAlpha3List =
        "AND ARE AFG ATG AIA ALB ARM AGO ATA ARG ASM AUT AUS ABW ALA AZE BIH BRB BGD BEL BFA BGR BHR BDI BEN " +
        "BLM BMU BRN BOL BES BRA BHS BTN BVT BWA BLR BLZ CAN CCK COD CAF COG CHE CIV COK CHL CMR CHN COL CRI " +
        "CUB CPV CUW CXR CYP CZE DEU DJI DNK DMA DOM DZA ECU EST EGY ESH ERI ESP ETH FIN FJI FLK FSM FRO FRA " +
        "GAB GBR GRD GEO GUF GGY GHA GIB GRL GMB GIN GLP GNQ GRC SGS GTM GUM GNB GUY HKG HMD HND HRV HTI HUN " +
        "IDN IRL ISR IMN IND IOT IRQ IRN ISL ITA JEY JAM JOR JPN KEN KGZ KHM KIR COM KNA PRK KOR KWT CYM KAZ " +
        "LAO LBN LCA LIE LKA LBR LSO LTU LUX LVA LBY MAR MCO MDA MNE MAF MDG MHL MKD MLI MMR MNG MAC MNP MTQ " +
        "MRT MSR MLT MUS MDV MWI MEX MYS MOZ NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NIU NZL OMN PAN PER PYF " +
        "PNG PHL PAK POL SPM PCN PRI PSE PRT PLW PRY QAT REU ROU SRB RUS RWA SAU SLB SYC SDN SWE SGP SHN SVN " +
        "SJM SVK SLE SMR SEN SOM SUR SSD STP SLV SXM SYR SWZ TCA TCD ATF TGO THA TJK TKL TLS TKM TUN TON TUR " +
        "TTO TUV TWN TZA UKR UGA UMI USA URY UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM MYT ZAF ZMB ZWE";

    // Without the precious metals, the test codes and "no currency", in which nobody places an order.
    private const string CurrencyList =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN " +
        "BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD " +
        "FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS " +
        "KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK " +
        "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR " +
        "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH " +
        "UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

    // The numbers of the currencies above, in their order.
    private const string CurrencyNumberList =
        "784 971 008 051 973 032 036 533 944 977 052 050 975 048 108 060 096 068 984 986 044 064 072 933 084 " +
        "124 976 947 756 948 990 152 156 170 970 188 192 132 203 262 208 214 012 818 232 230 978 242 238 826 " +
        "981 936 292 270 324 320 328 344 340 332 348 360 376 356 368 364 352 388 400 392 404 417 116 174 408 " +
        "410 414 136 398 418 422 144 430 426 434 504 498 969 807 104 496 446 929 480 462 454 484 979 458 943 " +
        "516 566 558 578 524 554 512 590 604 598 608 586 985 600 634 946 941 643 646 682 090 690 938 752 702 " +
        "654 925 706 968 728 930 222 760 748 764 972 934 788 776 949 780 901 834 980 800 840 997 940 858 927 " +
        "860 926 928 704 548 882 950 951 532 952 953 886 710 967 924";

    private static readonly FrozenSet<string> Countries = CountryList.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> CountriesAlpha3 = CountryAlpha3List.Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Currencies = CurrencyList.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> CurrenciesByNumber = CurrencyNumberList.Split(' ')
        .Zip(CurrencyList.Split(' '))
        .ToFrozenDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);

    public static bool IsCountry(string code) => Countries.Contains(code);

    public static bool IsCountryAlpha3(string code) => CountriesAlpha3.Contains(code);

    public static bool IsCurrency(string code) => Currencies.Contains(code);

    /// <summary>The letters of the currency with this number; a number of two digits has lost its leading zero.</summary>
    public static string? CurrencyOfNumber(string number)
        => CurrenciesByNumber.GetValueOrDefault(number.Length == 2 ? "0" + number : number);
}
