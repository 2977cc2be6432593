namespace Ordain.Client.Tests;

internal sealed class TestOptions : ProviderOptions
{
    public ProviderCredentials Credentials { get; set; } = new BasicCredentials("merchant", "secret");

    protected internal override ProviderCredentials CreateCredentials() => Credentials;
}
