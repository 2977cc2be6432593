namespace Ordain.Contracts.Optty;

// The other providers, M to Z.
public readonly partial struct OpttyProvider
{
    /// <summary>Monoova in Australia: <c>MONOOVA_AU</c>.</summary>
    [WireName("MONOOVA_AU")]
    public static partial OpttyProvider MonoovaAu { get; }

    /// <summary>MPGS: <c>MPGS</c>.</summary>
    [WireName("MPGS")]
    public static partial OpttyProvider Mpgs { get; }

    /// <summary>MyFatoorah in Kuwait: <c>MYFATOORAH_KW</c>.</summary>
    [WireName("MYFATOORAH_KW")]
    public static partial OpttyProvider MyfatoorahKw { get; }

    /// <summary>Openpay in Australia: <c>OPENPAY_AU</c>.</summary>
    [WireName("OPENPAY_AU")]
    public static partial OpttyProvider OpenpayAu { get; }

    /// <summary>Openpay in New Zealand: <c>OPENPAY_NZ</c>.</summary>
    [WireName("OPENPAY_NZ")]
    public static partial OpttyProvider OpenpayNz { get; }

    /// <summary>Openpay in the United Kingdom: <c>OPENPAY_UK</c>.</summary>
    [WireName("OPENPAY_UK")]
    public static partial OpttyProvider OpenpayUk { get; }

    /// <summary>Pace: <c>PACE</c>.</summary>
    [WireName("PACE")]
    public static partial OpttyProvider Pace { get; }

    /// <summary>Pagantis in Europe: <c>PAGANTIS_EU</c>.</summary>
    [WireName("PAGANTIS_EU")]
    public static partial OpttyProvider PagantisEu { get; }

    /// <summary>Payflex (SA): <c>PAYFLEX_SA</c>.</summary>
    [WireName("PAYFLEX_SA")]
    public static partial OpttyProvider PayflexSa { get; }

    /// <summary>PayJustNow (SA): <c>PAYJUSTNOW_SA</c>.</summary>
    [WireName("PAYJUSTNOW_SA")]
    public static partial OpttyProvider PayjustnowSa { get; }

    /// <summary>Paymob in Egypt: <c>PAYMOB_EG</c>.</summary>
    [WireName("PAYMOB_EG")]
    public static partial OpttyProvider PaymobEg { get; }

    /// <summary>PayPal: <c>PAYPAL</c>.</summary>
    [WireName("PAYPAL")]
    public static partial OpttyProvider Paypal { get; }

    /// <summary>PaySquad in New Zealand: <c>PAYSQUAD_NZ</c>.</summary>
    [WireName("PAYSQUAD_NZ")]
    public static partial OpttyProvider PaysquadNz { get; }

    /// <summary>Paytab: <c>PAYTAB</c>.</summary>
    [WireName("PAYTAB")]
    public static partial OpttyProvider Paytab { get; }

    /// <summary>Postpay: <c>POSTPAY</c>.</summary>
    [WireName("POSTPAY")]
    public static partial OpttyProvider Postpay { get; }

    /// <summary>QuadPay in Canada: <c>QUADPAY_CA</c>.</summary>
    [WireName("QUADPAY_CA")]
    public static partial OpttyProvider QuadpayCa { get; }

    /// <summary>QuadPay in the United States: <c>QUADPAY_US</c>.</summary>
    [WireName("QUADPAY_US")]
    public static partial OpttyProvider QuadpayUs { get; }

    /// <summary>Real Solution, direct debit: <c>REAL_SOLUTION_DIRECT_DEBIT</c>.</summary>
    [WireName("REAL_SOLUTION_DIRECT_DEBIT")]
    public static partial OpttyProvider RealSolutionDirectDebit { get; }

    /// <summary>Real Solution, open invoice: <c>REAL_SOLUTION_OPEN_INVOICE</c>.</summary>
    [WireName("REAL_SOLUTION_OPEN_INVOICE")]
    public static partial OpttyProvider RealSolutionOpenInvoice { get; }

    /// <summary>Rely in Singapore: <c>RELY_SG</c>.</summary>
    [WireName("RELY_SG")]
    public static partial OpttyProvider RelySg { get; }

    /// <summary>Scalapay: <c>SCALAPAY</c>.</summary>
    [WireName("SCALAPAY")]
    public static partial OpttyProvider Scalapay { get; }

    /// <summary>Sezzle: <c>SEZZLE</c>.</summary>
    [WireName("SEZZLE")]
    public static partial OpttyProvider Sezzle { get; }

    /// <summary>ShopBack in Malaysia: <c>SHOPBACK_MY</c>.</summary>
    [WireName("SHOPBACK_MY")]
    public static partial OpttyProvider ShopbackMy { get; }

    /// <summary>ShopBack in Singapore: <c>SHOPBACK_SG</c>.</summary>
    [WireName("SHOPBACK_SG")]
    public static partial OpttyProvider ShopbackSg { get; }

    /// <summary>Smartpay: <c>SMARTPAY</c>.</summary>
    [WireName("SMARTPAY")]
    public static partial OpttyProvider Smartpay { get; }

    /// <summary>Sofinco X3CB: <c>SOFINCO_X3CB</c>.</summary>
    [WireName("SOFINCO_X3CB")]
    public static partial OpttyProvider SofincoX3cb { get; }

    /// <summary>Sofinco X4CB: <c>SOFINCO_X4CB</c>.</summary>
    [WireName("SOFINCO_X4CB")]
    public static partial OpttyProvider SofincoX4cb { get; }

    /// <summary>Splitit: <c>SPLITIT</c>.</summary>
    [WireName("SPLITIT")]
    public static partial OpttyProvider Splitit { get; }

    /// <summary>Spotii: <c>SPOTII</c>.</summary>
    [WireName("SPOTII")]
    public static partial OpttyProvider Spotii { get; }

    /// <summary>Tabby in the United Arab Emirates: <c>TABBY_AE</c>.</summary>
    [WireName("TABBY_AE")]
    public static partial OpttyProvider TabbyAe { get; }

    /// <summary>Tabby in Bahrain: <c>TABBY_BH</c>.</summary>
    [WireName("TABBY_BH")]
    public static partial OpttyProvider TabbyBh { get; }

    /// <summary>Tabby in Kuwait: <c>TABBY_KW</c>.</summary>
    [WireName("TABBY_KW")]
    public static partial OpttyProvider TabbyKw { get; }

    /// <summary>Tabby in Qatar: <c>TABBY_QA</c>.</summary>
    [WireName("TABBY_QA")]
    public static partial OpttyProvider TabbyQa { get; }

    /// <summary>Tabby (SA): <c>TABBY_SA</c>.</summary>
    [WireName("TABBY_SA")]
    public static partial OpttyProvider TabbySa { get; }

    /// <summary>Tamara in the United Arab Emirates: <c>TAMARA_AE</c>.</summary>
    [WireName("TAMARA_AE")]
    public static partial OpttyProvider TamaraAe { get; }

    /// <summary>Tamara (SA): <c>TAMARA_SA</c>.</summary>
    [WireName("TAMARA_SA")]
    public static partial OpttyProvider TamaraSa { get; }

    /// <summary>TendoPay: <c>TENDOPAY</c>.</summary>
    [WireName("TENDOPAY")]
    public static partial OpttyProvider Tendopay { get; }

    /// <summary>Triple-A: <c>TRIPLEA</c>.</summary>
    [WireName("TRIPLEA")]
    public static partial OpttyProvider Triplea { get; }

    /// <summary>Valu: <c>VALU</c>.</summary>
    [WireName("VALU")]
    public static partial OpttyProvider Valu { get; }

    /// <summary>Volt: <c>VOLT</c>.</summary>
    [WireName("VOLT")]
    public static partial OpttyProvider Volt { get; }

    /// <summary>Waave: <c>WAAVE</c>.</summary>
    [WireName("WAAVE")]
    public static partial OpttyProvider Waave { get; }

    /// <summary>Zip in Australia: <c>ZIP_AU</c>.</summary>
    [WireName("ZIP_AU")]
    public static partial OpttyProvider ZipAu { get; }

    /// <summary>Zip in New Zealand: <c>ZIP_NZ</c>.</summary>
    [WireName("ZIP_NZ")]
    public static partial OpttyProvider ZipNz { get; }

    /// <summary>Zip in Singapore: <c>ZIP_SG</c>.</summary>
    [WireName("ZIP_SG")]
    public static partial OpttyProvider ZipSg { get; }

    /// <summary>Zip in the United Kingdom: <c>ZIP_UK</c>.</summary>
    [WireName("ZIP_UK")]
    public static partial OpttyProvider ZipUk { get; }
}
