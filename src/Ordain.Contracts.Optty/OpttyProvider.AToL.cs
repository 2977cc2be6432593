namespace Ordain.Contracts.Optty;

// The other providers, A to L.
public readonly partial struct OpttyProvider
{
    /// <summary>Ablr in Malaysia: <c>ABLR_MY</c>.</summary>
    [WireName("ABLR_MY")]
    public static partial OpttyProvider AblrMy { get; }

    /// <summary>Ablr in Singapore: <c>ABLR_SG</c>.</summary>
    [WireName("ABLR_SG")]
    public static partial OpttyProvider AblrSg { get; }

    /// <summary>Affirm (CAD): <c>AFFIRM_CAD</c>.</summary>
    [WireName("AFFIRM_CAD")]
    public static partial OpttyProvider AffirmCad { get; }

    /// <summary>Affirm in the United States: <c>AFFIRM_US</c>.</summary>
    [WireName("AFFIRM_US")]
    public static partial OpttyProvider AffirmUs { get; }

    /// <summary>Alipay in Bangladesh: <c>ALIPAY_BD</c>.</summary>
    [WireName("ALIPAY_BD")]
    public static partial OpttyProvider AlipayBd { get; }

    /// <summary>Alipay in China: <c>ALIPAY_CN</c>.</summary>
    [WireName("ALIPAY_CN")]
    public static partial OpttyProvider AlipayCn { get; }

    /// <summary>Alipay in Hong Kong: <c>ALIPAY_HK</c>.</summary>
    [WireName("ALIPAY_HK")]
    public static partial OpttyProvider AlipayHk { get; }

    /// <summary>Alipay in Indonesia: <c>ALIPAY_ID</c>.</summary>
    [WireName("ALIPAY_ID")]
    public static partial OpttyProvider AlipayId { get; }

    /// <summary>Alipay in Malaysia: <c>ALIPAY_MY</c>.</summary>
    [WireName("ALIPAY_MY")]
    public static partial OpttyProvider AlipayMy { get; }

    /// <summary>Alipay in the Philippines: <c>ALIPAY_PH</c>.</summary>
    [WireName("ALIPAY_PH")]
    public static partial OpttyProvider AlipayPh { get; }

    /// <summary>Alipay in Thailand: <c>ALIPAY_TH</c>.</summary>
    [WireName("ALIPAY_TH")]
    public static partial OpttyProvider AlipayTh { get; }

    /// <summary>Alipay in the United States: <c>ALIPAY_US</c>.</summary>
    [WireName("ALIPAY_US")]
    public static partial OpttyProvider AlipayUs { get; }

    /// <summary>Alma: <c>ALMA</c>.</summary>
    [WireName("ALMA")]
    public static partial OpttyProvider Alma { get; }

    /// <summary>Aplazo in Mexico: <c>APLAZO_MX</c>.</summary>
    [WireName("APLAZO_MX")]
    public static partial OpttyProvider AplazoMx { get; }

    /// <summary>Atome: <c>ATOME</c>.</summary>
    [WireName("ATOME")]
    public static partial OpttyProvider Atome { get; }

    /// <summary>Atome in Hong Kong: <c>ATOME_HK</c>.</summary>
    [WireName("ATOME_HK")]
    public static partial OpttyProvider AtomeHk { get; }

    /// <summary>Atome in Indonesia: <c>ATOME_ID</c>.</summary>
    [WireName("ATOME_ID")]
    public static partial OpttyProvider AtomeId { get; }

    /// <summary>Atome in Malaysia: <c>ATOME_MY</c>.</summary>
    [WireName("ATOME_MY")]
    public static partial OpttyProvider AtomeMy { get; }

    /// <summary>Atome in the Philippines: <c>ATOME_PH</c>.</summary>
    [WireName("ATOME_PH")]
    public static partial OpttyProvider AtomePh { get; }

    /// <summary>Atome in Thailand: <c>ATOME_TH</c>.</summary>
    [WireName("ATOME_TH")]
    public static partial OpttyProvider AtomeTh { get; }

    /// <summary>Atome in Taiwan: <c>ATOME_TW</c>.</summary>
    [WireName("ATOME_TW")]
    public static partial OpttyProvider AtomeTw { get; }

    /// <summary>Atome in Vietnam: <c>ATOME_VN</c>.</summary>
    [WireName("ATOME_VN")]
    public static partial OpttyProvider AtomeVn { get; }

    /// <summary>BillEase in the Philippines: <c>BILLEASE_PH</c>.</summary>
    [WireName("BILLEASE_PH")]
    public static partial OpttyProvider BilleasePh { get; }

    /// <summary>BNPP: <c>BNPP</c>.</summary>
    [WireName("BNPP")]
    public static partial OpttyProvider Bnpp { get; }

    /// <summary>Cashew: <c>CASHEW</c>.</summary>
    [WireName("CASHEW")]
    public static partial OpttyProvider Cashew { get; }

    /// <summary>Cleopay: <c>CLEOPAY</c>.</summary>
    [WireName("CLEOPAY")]
    public static partial OpttyProvider Cleopay { get; }

    /// <summary>Eraty: <c>ERATY</c>.</summary>
    [WireName("ERATY")]
    public static partial OpttyProvider Eraty { get; }

    /// <summary>Genoapay: <c>GENOAPAY</c>.</summary>
    [WireName("GENOAPAY")]
    public static partial OpttyProvider Genoapay { get; }

    /// <summary>GoCardless: <c>GOCARDLESS</c>.</summary>
    [WireName("GOCARDLESS")]
    public static partial OpttyProvider Gocardless { get; }

    /// <summary>GoCardless in Australia: <c>GOCARDLESS_AU</c>.</summary>
    [WireName("GOCARDLESS_AU")]
    public static partial OpttyProvider GocardlessAu { get; }

    /// <summary>GoCardless in Europe: <c>GOCARDLESS_EU</c>.</summary>
    [WireName("GOCARDLESS_EU")]
    public static partial OpttyProvider GocardlessEu { get; }

    /// <summary>GoCardless in the United Kingdom: <c>GOCARDLESS_GB</c>.</summary>
    [WireName("GOCARDLESS_GB")]
    public static partial OpttyProvider GocardlessGb { get; }

    /// <summary>GoCardless in New Zealand: <c>GOCARDLESS_NZ</c>.</summary>
    [WireName("GOCARDLESS_NZ")]
    public static partial OpttyProvider GocardlessNz { get; }

    /// <summary>Grab in Malaysia: <c>GRAB_MY</c>.</summary>
    [WireName("GRAB_MY")]
    public static partial OpttyProvider GrabMy { get; }

    /// <summary>Grab in Singapore: <c>GRAB_SG</c>.</summary>
    [WireName("GRAB_SG")]
    public static partial OpttyProvider GrabSg { get; }

    /// <summary>Hoolah in Hong Kong: <c>HOOLAH_HK</c>.</summary>
    [WireName("HOOLAH_HK")]
    public static partial OpttyProvider HoolahHk { get; }

    /// <summary>Hoolah in Malaysia: <c>HOOLAH_MY</c>.</summary>
    [WireName("HOOLAH_MY")]
    public static partial OpttyProvider HoolahMy { get; }

    /// <summary>Hoolah in Singapore: <c>HOOLAH_SG</c>.</summary>
    [WireName("HOOLAH_SG")]
    public static partial OpttyProvider HoolahSg { get; }

    /// <summary>humm in Australia: <c>HUMM_AU</c>.</summary>
    [WireName("HUMM_AU")]
    public static partial OpttyProvider HummAu { get; }

    /// <summary>humm in Ireland: <c>HUMM_IE</c>.</summary>
    [WireName("HUMM_IE")]
    public static partial OpttyProvider HummIe { get; }

    /// <summary>humm in New Zealand: <c>HUMM_NZ</c>.</summary>
    [WireName("HUMM_NZ")]
    public static partial OpttyProvider HummNz { get; }

    /// <summary>humm in the United Kingdom: <c>HUMM_UK</c>.</summary>
    [WireName("HUMM_UK")]
    public static partial OpttyProvider HummUk { get; }

    /// <summary>LatitudePay in Australia: <c>LATITUDEPAY_AU</c>.</summary>
    [WireName("LATITUDEPAY_AU")]
    public static partial OpttyProvider LatitudepayAu { get; }

    /// <summary>LatitudePay in Singapore: <c>LATITUDEPAY_SG</c>.</summary>
    [WireName("LATITUDEPAY_SG")]
    public static partial OpttyProvider LatitudepaySg { get; }

    /// <summary>Latitude interest free in Australia: <c>LATITUDE_IF_AU</c>.</summary>
    [WireName("LATITUDE_IF_AU")]
    public static partial OpttyProvider LatitudeIfAu { get; }

    /// <summary>Latitude interest free in Australia, deferred: <c>LATITUDE_IF_AU_DEFERRED</c>.</summary>
    [WireName("LATITUDE_IF_AU_DEFERRED")]
    public static partial OpttyProvider LatitudeIfAuDeferred { get; }

    /// <summary>Latitude interest free in Australia, deferred, as Optty also spells it: <c>LATITUDE_IF_AU_DEFFERED</c>.</summary>
    [WireName("LATITUDE_IF_AU_DEFFERED")]
    public static partial OpttyProvider LatitudeIfAuDeffered { get; }

    /// <summary>Laybuy in Australia: <c>LAYBUY_AU</c>.</summary>
    [WireName("LAYBUY_AU")]
    public static partial OpttyProvider LaybuyAu { get; }

    /// <summary>Laybuy in New Zealand: <c>LAYBUY_NZ</c>.</summary>
    [WireName("LAYBUY_NZ")]
    public static partial OpttyProvider LaybuyNz { get; }

    /// <summary>Laybuy in the United Kingdom: <c>LAYBUY_UK</c>.</summary>
    [WireName("LAYBUY_UK")]
    public static partial OpttyProvider LaybuyUk { get; }
}
