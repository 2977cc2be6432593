using System.Text;

namespace Ordain.Client.Tests;

public sealed class CredentialsTests
{
    [Fact]
    public async Task Basic_IsWrittenInUtf8()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, options => options.Credentials = new BasicCredentials("Müller", "p:ä€"));

        await host.SubmitAsync();

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("Müller:p:ä€")), server.OnlyRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task Bearer_IsWrittenAsItIs()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, options => options.Credentials = new BearerCredentials("COv8JBe4ooYw"));

        await host.SubmitAsync();

        Assert.Equal("Bearer COv8JBe4ooYw", server.OnlyRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task Key_IsTheWholeValue()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, options => options.Credentials = new KeyCredentials("k-1 2/3="));

        await host.SubmitAsync();

        Assert.Equal("k-1 2/3=", server.OnlyRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task CredentialsThatCannotStandInAHeader_AreNotSent()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        await using var host = new TestHost(server, options => options.Credentials = new BearerCredentials("a\r\nX-Evil: 1"));

        var notSent = Assert.IsType<SubmitOutcome<TestReceipt>.NotSent>(await host.SubmitAsync());

        Assert.Equal(NotSentReason.Authentication, notSent.Reason);
        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [InlineData("", "p")]
    [InlineData("u", "")]
    [InlineData("u:v", "p")]
    public void BasicWithoutSense_Throws(string userName, string password) =>
        Assert.Throws<ArgumentException>(() => new BasicCredentials(userName, password));

    [Fact]
    public void OthersWithoutSense_Throw()
    {
        Assert.Throws<ArgumentException>(() => new BearerCredentials(""));
        Assert.Throws<ArgumentException>(() => new ClientCredentials(new Uri("/token", UriKind.Relative), "id", "secret"));
        Assert.Throws<ArgumentException>(() => new ClientCredentials(new Uri("https://auth.example.com"), "", "secret"));
        Assert.Throws<ArgumentException>(() => new ClientCredentials(new Uri("https://auth.example.com"), "id", ""));
    }

    [Fact]
    public void Text_HoldsNoSecret()
    {
        Assert.Equal("BasicCredentials", new BasicCredentials("u", "p").ToString());
        Assert.Equal("BearerCredentials", new BearerCredentials("t").ToString());
        Assert.Equal("ClientCredentials", new ClientCredentials(new Uri("https://auth.example.com"), "id", "secret").ToString());
    }
}
