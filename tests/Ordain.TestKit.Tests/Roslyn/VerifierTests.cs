namespace Ordain.TestKit.Tests.Roslyn;

public sealed class VerifierTests
{
    [Fact]
    public void Message_NamesTheOuterContextFirst()
    {
        IVerifier verifier = new DefaultVerifier().PushContext("outer").PushContext("inner");

        string message = Assert.Throws<InvalidOperationException>(() => verifier.Fail("it failed")).Message;

        Assert.Equal(["Context: outer", "Context: inner", "it failed"], message.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void DerivedVerifier_HasToOverridePushContext() =>
        Assert.Throws<InvalidOperationException>(() => new DerivedVerifier().PushContext("x"));

    [Fact]
    public void Assertions_FailAndPass()
    {
        IVerifier verifier = new DefaultVerifier();
        verifier.Empty("x", Array.Empty<int>());
        verifier.NotEmpty("x", [1]);
        verifier.Equal(1, 1);
        verifier.True(true);
        verifier.False(false);
        verifier.SequenceEqual([1, 2], [1, 2]);
        verifier.LanguageIsSupported("C#");

        Assert.Throws<InvalidOperationException>(() => verifier.Empty("x", [1]));
        Assert.Throws<InvalidOperationException>(() => verifier.NotEmpty("x", Array.Empty<int>()));
        Assert.Throws<InvalidOperationException>(() => verifier.Equal(1, 2));
        Assert.Throws<InvalidOperationException>(() => verifier.True(false));
        Assert.Throws<InvalidOperationException>(() => verifier.False(true));
        Assert.Throws<InvalidOperationException>(() => verifier.SequenceEqual([1, 2], [2, 1]));
        Assert.Throws<InvalidOperationException>(() => verifier.LanguageIsSupported("Cobol"));
    }

    [Theory]
    [InlineData("a\nb\nc", "a\nx\nc", " a\n-b\n+x\n c\n")]
    [InlineData("a\nb", "a", " a\n-b\n")]
    [InlineData("b", "a\nb\nc", "+a\n b\n+c\n")]
    [InlineData("a\nb\nc\nd", "a\nc\nb\nd", " a\n-b\n c\n+b\n d\n")]
    [InlineData("a\r\nb", "a\nb", "-a<CR><LF>\n+a<LF>\n b\n")]
    public void Diff_ShowsLines(string expected, string actual, string diff)
    {
        string message = Assert.Throws<InvalidOperationException>(() => new DefaultVerifier().EqualOrDiff(expected, actual, "differs")).Message;

        Assert.Equal("differs\n" + diff, message.ReplaceLineEndings("\n"));
    }

    private sealed class DerivedVerifier : DefaultVerifier;
}
