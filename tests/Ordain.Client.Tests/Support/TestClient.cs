namespace Ordain.Client.Tests;

internal sealed class TestClient(ProviderChannel<TestOrder, TestReceipt> channel) : ProviderClient<TestOrder, TestReceipt>(channel);
