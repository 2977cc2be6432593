using System.Buffers;
using System.Text;

namespace Ordain.Tests.Payloads;

public sealed class PayloadExtensionsTests
{
    private static readonly Parcel _parcel = new("A-1");

    [Fact]
    public void Contract_IsItsOwnPayload()
    {
        var output = new ArrayBufferWriter<byte>();
        _parcel.WriteJson(output);

        Assert.Equal("{\"reference\":\"A-1\"}"u8, output.WrittenSpan);
        Assert.Equal("{\"reference\":\"A-1\"}"u8, _parcel.ToJsonUtf8());
        Assert.True(_parcel.Validate().IsValid);
        Assert.Equal("/reference", Assert.Single(new Parcel(null).Validate().Violations).JsonPointer);
    }

    [Fact]
    public void Payload_HasTheShapeOfTheContractThatIsGiven()
    {
        var output = new ArrayBufferWriter<byte>();
        _parcel.WriteJson(Letter.Contract, output);

        Assert.Equal("{\"ref\":\"A-1\"}"u8, output.WrittenSpan);
        Assert.Equal("{\"ref\":\"A-1\"}", Encoding.UTF8.GetString(_parcel.ToJsonUtf8(Letter.Contract)));
        Assert.Equal("{\"reference\":\"A-1\"}", Encoding.UTF8.GetString(_parcel.ToJsonUtf8(Parcel.Contract)));
        Assert.True(new Parcel(null).Validate(Letter.Contract).IsValid);
        Assert.False(new Parcel(null).Validate(Parcel.Contract).IsValid);
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => _parcel.Validate((Contract<Letter>)null!));
        Assert.Throws<ArgumentNullException>(() => _parcel.WriteJson((Contract<Letter>)null!, new ArrayBufferWriter<byte>()));
        Assert.Throws<ArgumentNullException>(() => _parcel.WriteJson(Letter.Contract, null!));
        Assert.Throws<ArgumentNullException>(() => _parcel.WriteJson(null!));
        Assert.Throws<ArgumentNullException>(() => ((Parcel)null!).Validate());
        Assert.Throws<ArgumentNullException>(() => ((Parcel)null!).WriteJson(Letter.Contract, new ArrayBufferWriter<byte>()));
    }

    [Fact]
    public void Contract_SaysWhatItIs()
    {
        Assert.Equal("Post POST /parcels", Parcel.Contract.ToString());
        Assert.Equal("Post", Letter.Contract.ToString());
        Assert.Equal("https://post.example.com", Letter.Contract.Source);
    }

    [Fact]
    public void ValidPayload_IsCheckedAndWrittenWithoutAllocation()
    {
        var output = new FixedWriter(4096);
        Assert.Equal(0, Allocations.Of(() =>
        {
            output.Reset();
            _ = _parcel.Validate().IsValid;
            _ = _parcel.Validate(Letter.Contract).IsValid;
            _parcel.WriteJson(output);
            _parcel.WriteJson(Letter.Contract, output);
        }));
    }
}
