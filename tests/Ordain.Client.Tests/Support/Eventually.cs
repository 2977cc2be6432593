namespace Ordain.Client.Tests;

internal static class Eventually
{
    public static async Task TrueAsync(Func<bool> condition)
    {
        for (int i = 0; i < 2000 && !condition(); i++)
        {
            await Task.Delay(5);
        }

        Assert.True(condition());
    }
}
