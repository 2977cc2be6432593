using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Ordain.Simulator;

/// <summary>Reads options from settings, key by key: the reflecting binder would not survive trimming.</summary>
internal static class SimulatorConfiguration
{
    public static SimulatorOptions Read(IConfiguration settings, Action<ILoggingBuilder> configureLogging)
    {
        SimulatorOptions defaults = new();
        return new SimulatorOptions
        {
            Port = Number(settings, "Port", 5080),
            Optty = new OpttySimulatorOptions
            {
                Port = Number(settings, "Optty:Port", 5081),
                Token = settings["Optty:Token"] ?? defaults.Optty.Token,
                ClientId = settings["Optty:ClientId"] ?? defaults.Optty.ClientId,
                ClientSecret = settings["Optty:ClientSecret"] ?? defaults.Optty.ClientSecret,
            },
            Afterpay = new AfterpaySimulatorOptions
            {
                Port = Number(settings, "Afterpay:Port", 5082),
                Username = settings["Afterpay:Username"] ?? defaults.Afterpay.Username,
                Password = settings["Afterpay:Password"] ?? defaults.Afterpay.Password,
                AccountCurrency = settings["Afterpay:AccountCurrency"] ?? defaults.Afterpay.AccountCurrency,
                MinimumTotal = Amount(settings, "Afterpay:MinimumTotal"),
                MaximumTotal = Amount(settings, "Afterpay:MaximumTotal"),
            },
            Paynova = new PaynovaSimulatorOptions
            {
                Port = Number(settings, "Paynova:Port", 5083),
                MerchantId = settings["Paynova:MerchantId"] ?? defaults.Paynova.MerchantId,
                Password = settings["Paynova:Password"] ?? defaults.Paynova.Password,
                PaymentMethod = settings["Paynova:PaymentMethod"],
            },
            Peach = new PeachSimulatorOptions
            {
                Port = Number(settings, "Peach:Port", 5084),
                ApiKey = settings["Peach:ApiKey"] ?? defaults.Peach.ApiKey,
            },
            LedgerCapacity = Number(settings, "LedgerCapacity", defaults.LedgerCapacity),
            ConfigureLogging = configureLogging,
        };
    }

    public static bool Flag(IConfiguration settings, string key)
        => settings[key] is { } text
            && (bool.TryParse(text, out bool flag) ? flag : throw new FormatException($"The setting {key} is true or false, not '{text}'."));

    private static int Number(IConfiguration settings, string key, int otherwise)
        => settings[key] is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : throw new FormatException($"The setting {key} is a whole number, not '{text}'.");

    private static decimal? Amount(IConfiguration settings, string key)
        => settings[key] is not { } text ? null
            : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) ? amount
            : throw new FormatException($"The setting {key} is an amount such as 2000.00, not '{text}'.");
}
