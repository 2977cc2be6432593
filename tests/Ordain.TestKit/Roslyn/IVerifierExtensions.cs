namespace Ordain.TestKit.Roslyn;

/// <summary>Assertions made of those of <see cref="IVerifier"/>.</summary>
public static class IVerifierExtensions
{
    /// <summary>Fails with a line by line difference unless two texts are equal, line ends included.</summary>
    public static void EqualOrDiff(this IVerifier verifier, string expected, string actual, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (expected == actual)
        {
            return;
        }

        verifier.Fail(
            (message ?? "Actual and expected values differ. Expected shown in baseline of diff:")
            + Environment.NewLine
            + LineDiff.Create(expected, actual));
    }
}
