using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Ordain.Benchmarks.Limits;

/// <summary>Writes into a buffer without checking: who writes an object asks for its room first.</summary>
internal ref struct LimitEmitter
{
    private readonly LimitBuffer _output;
    private ref byte _start;
    private int _position;
    private int _capacity;

    public LimitEmitter(LimitBuffer output)
    {
        _output = output;
        _position = output.Length;
        Renew();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Reserve(int size)
    {
        if (_capacity - _position < size)
        {
            Grow(size);
        }
    }

    public readonly void Flush() => _output.Length = _position;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(scoped ReadOnlySpan<byte> utf8)
    {
        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref _start, _position), ref MemoryMarshal.GetReference(utf8), (uint)utf8.Length);
        _position += utf8.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(scoped ReadOnlySpan<byte> literal, string? text)
    {
        Raw(literal);
        _position += LimitText.Write(ref Unsafe.Add(ref _start, _position), text ?? "");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Locale(scoped ReadOnlySpan<byte> literal, string? text)
    {
        Text(literal, text);
        Unsafe.Add(ref _start, _position - 3) = (byte)'_';
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(scoped ReadOnlySpan<byte> literal, decimal number)
    {
        Raw(literal);
        _position += LimitText.Write(ref Unsafe.Add(ref _start, _position), number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Number(scoped ReadOnlySpan<byte> literal, int number)
    {
        Raw(literal);
        if (number < 0)
        {
            Raw("-"u8);
        }

        _position += LimitText.Write(ref Unsafe.Add(ref _start, _position), (uint)Math.Abs((long)number));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Truth(scoped ReadOnlySpan<byte> literal, bool value)
    {
        Raw(literal);
        if (value)
        {
            Raw("true"u8);
        }
        else
        {
            Raw("false"u8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Money(scoped ReadOnlySpan<byte> literal, Money money)
    {
        Raw(literal);
        Raw("{\"amount\":\""u8);
        _position += LimitText.WriteTwoDecimals(ref Unsafe.Add(ref _start, _position), money.Amount);
        Text("\",\"currency\":\""u8, money.Currency);
        Raw("\"}"u8);
    }

    public void Map(scoped ReadOnlySpan<byte> literal, IReadOnlyDictionary<string, JsonElement> map)
    {
        Raw(literal);
        bool isFirst = true;
        foreach ((string key, JsonElement value) in (Dictionary<string, JsonElement>)map)
        {
            ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(value);
            Reserve(512 + LimitText.Room(key) + raw.Length);
            if (!isFirst)
            {
                Raw(","u8);
            }

            isFirst = false;
            Text("\""u8, key);
            Raw("\":"u8);
            Raw(raw);
        }

        Raw("}"u8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        Flush();
        _output.Grow(size);
        Renew();
    }

    private void Renew()
    {
        _start = ref MemoryMarshal.GetArrayDataReference(_output.Bytes);
        _capacity = _output.Bytes.Length;
    }
}
