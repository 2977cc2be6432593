using System.Numerics;

namespace Ordain.Simulator;

/// <summary>The kinds of field that occur in more than one place of an Optty order.</summary>
internal static class OpttyFields
{
    /// <summary>"A non-negative number with up to 2 decimal places", in hundredths.</summary>
    public static BigInteger? RequiredAmount(ObjectReader reader, string name) => Amount(reader, name, reader.RequiredNumber(name));

    /// <summary>As the current reference says, "defaults to 0".</summary>
    public static BigInteger? AmountOrZero(ObjectReader reader, string name)
        => reader.Has(name) ? RequiredAmount(reader, name) : BigInteger.Zero;

    public static void Country(ObjectReader reader, string name)
    {
        if (reader.RequiredText(name) is { } code && !IsoCodes.IsCountry(code))
        {
            reader.Refuse(name, "must be an ISO 3166 alpha-2 country code");
        }
    }

    /// <summary>
    /// A billing or shipping address. The guide calls the shipping fields conditional without a condition; here they are
    /// required when the address is there. A region is free text: the sample "Oceania" is in no ISO 3166 list.
    /// </summary>
    public static void CheckAddress(ObjectReader? address)
    {
        if (address is null)
        {
            return;
        }

        address.OptionalText("title");
        address.RequiredText("firstName");
        address.RequiredText("lastName");
        address.RequiredText("email");
        address.RequiredText("phoneNumber");
        address.RequiredText("streetAddress");
        address.RequiredText("streetAddress2");
        address.RequiredText("city");
        Country(address, "country");
        address.RequiredText("state");
        address.RequiredText("region");
        address.RequiredText("postalCode");
    }

    private static BigInteger? Amount(ObjectReader reader, string name, WireNumber? read)
    {
        if (read is not { } number)
        {
            return null;
        }

        if (number.IsNegative)
        {
            reader.Refuse(name, "must not be negative");
            return null;
        }

        if (number.Scale > 2)
        {
            reader.Refuse(name, "must have at most 2 decimals");
            return null;
        }

        return number.Hundredths;
    }
}
