namespace Ordain.Rules;

/// <summary>The check of <c>CreditCardAttribute</c>: Luhn's sum over the digits, with dashes and spaces between them.</summary>
internal static class CreditCardNumber
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        int sum = 0;
        bool isEven = false;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            char c = text[i];
            if (!char.IsAsciiDigit(c))
            {
                if (c is '-' or ' ')
                {
                    continue;
                }

                return false;
            }

            int digit = (c - '0') * (isEven ? 2 : 1);
            isEven = !isEven;
            sum += (digit / 10) + (digit % 10);
        }

        return sum % 10 == 0;
    }
}
