namespace Ordain;

/// <summary>How much of a payload is read before it is refused. JSON from outside must not be able to cost more than it is worth.</summary>
public sealed record PayloadReadOptions
{
    /// <summary>The greatest <see cref="MaxDepth"/>: nested objects are read by nested calls, and the stack is finite.</summary>
    public const int DepthLimit = 256;

    internal static readonly PayloadReadOptions Default = new();

    /// <summary>How deep objects and arrays may nest, 1 to <see cref="DepthLimit"/>. The default is 64, as for System.Text.Json.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DepthLimit);
            field = value;
        }
    } = 64;

    /// <summary>How many bytes a payload may have, 1 or more. The default is 4 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 4 * 1024 * 1024;
}
