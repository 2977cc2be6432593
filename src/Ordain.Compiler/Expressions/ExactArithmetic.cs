using System.Numerics;

namespace Ordain.Compiler.Expressions;

/// <summary>Arithmetic with decimals that never rounds: what is no decimal is null.</summary>
internal static class ExactArithmetic
{
    private const int MaxScale = 28;

    private static readonly BigInteger _limit = BigInteger.One << 96;

    public static decimal? Add(decimal left, decimal right)
    {
        (BigInteger leftUnits, int leftScale) = Parts(left);
        (BigInteger rightUnits, int rightScale) = Parts(right);
        int scale = Math.Max(leftScale, rightScale);
        return Of((leftUnits * BigInteger.Pow(10, scale - leftScale)) + (rightUnits * BigInteger.Pow(10, scale - rightScale)), scale);
    }

    public static decimal? Multiply(decimal left, decimal right)
    {
        (BigInteger leftUnits, int leftScale) = Parts(left);
        (BigInteger rightUnits, int rightScale) = Parts(right);
        return Of(leftUnits * rightUnits, leftScale + rightScale);
    }

    private static (BigInteger Units, int Scale) Parts(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger units = (uint)bits[0] + ((BigInteger)(uint)bits[1] << 32) + ((BigInteger)(uint)bits[2] << 64);
        return (bits[3] < 0 ? -units : units, (bits[3] >> 16) & 0xFF);
    }

    private static decimal? Of(BigInteger units, int scale)
    {
        BigInteger size = BigInteger.Abs(units);
        for (; scale > MaxScale || (size >= _limit && scale > 0); scale--)
        {
            size = BigInteger.DivRem(size, 10, out BigInteger lost);
            if (!lost.IsZero)
            {
                return null;
            }
        }

        return size >= _limit ? null : new decimal(Word(size), Word(size >> 32), Word(size >> 64), units.Sign < 0, (byte)scale);
    }

    private static int Word(BigInteger value) => unchecked((int)(uint)(value & uint.MaxValue));
}
