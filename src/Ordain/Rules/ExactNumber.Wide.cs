using System.Numerics;

namespace Ordain.Rules;

public readonly partial struct ExactNumber
{
    /// <summary>
    /// Numbers of more than 64 bits, or of very different sizes. A decimal that has all the decimals that the result needs was not rounded;
    /// where it was, the result may still be a decimal, because the last digits are zero.
    /// </summary>
    private static class Wide
    {
        private static readonly BigInteger _limit = BigInteger.One << 96;

        public static ExactNumber Add(ExactNumber left, ExactNumber right)
        {
            int scale = Math.Max(left.Scale, right.Scale);
            try
            {
                decimal sum = left.Value + right.Value;
                if (sum.Scale == scale)
                {
                    return ExactNumber.Of(sum);
                }
            }
            catch (OverflowException)
            {
                return Null;
            }

            return Of((Units(left) * BigInteger.Pow(10, scale - left.Scale)) + (Units(right) * BigInteger.Pow(10, scale - right.Scale)), scale);
        }

        public static ExactNumber Multiply(ExactNumber left, ExactNumber right)
        {
            int scale = left.Scale + right.Scale;
            try
            {
                decimal product = left.Value * right.Value;
                if (product.Scale == scale)
                {
                    return ExactNumber.Of(product);
                }
            }
            catch (OverflowException)
            {
                return Null;
            }

            return Of(Units(left) * Units(right), scale);
        }

        private static BigInteger Units(ExactNumber value)
        {
            BigInteger units = ((BigInteger)value.High << 64) | value._low;
            return value.IsNegative ? -units : units;
        }

        private static ExactNumber Of(BigInteger units, int scale)
        {
            BigInteger size = BigInteger.Abs(units);
            while (scale > MaxScale || (size >= _limit && scale > 0))
            {
                size = BigInteger.DivRem(size, 10, out BigInteger lost);
                scale--;
                if (!lost.IsZero)
                {
                    return Null;
                }
            }

            return size >= _limit ? Null : new(Top((units.Sign < 0 ? SignMask : 0) | (scale << ScaleShift), (uint)(size >> 64)), (ulong)(size & ulong.MaxValue));
        }
    }
}
