using Ordain.Contracts.Optty;

namespace Ordain.Samples.Tests.Docs;

public sealed class ReadmeTests
{
    private const string Refused = "samples/Quickstart.Refused/Checkout.cs";

    private static readonly string _readme = Repository.Read("README.md");

    [Theory]
    [InlineData("dotnet run --project samples/Quickstart")]
    [InlineData("dotnet test Toolkit.sln")]
    public void TheCommand_IsThereLiterally(string command)
    {
        Assert.Contains(Markdown.Blocks(_readme), block => block.Text.Split('\n').Contains(command));
        Assert.All(command.Split(' ').Where(static word => word.Contains('/') || word.Contains('.')), static path => Assert.True(Repository.Exists(path), path));
    }

    [Fact]
    public void TheRefusedFile_IsShownAsItIs() => Assert.Equal(Repository.Read(Refused), Block("refused").Text);

    [Fact]
    public async Task TheRefusedFile_IsRefusedWithTheTextThatIsShown()
    {
        Example example = await Example.CompileAsync([(Refused, Repository.Read(Refused))]);

        string printed = example.Print(withLinks: true);
        Assert.True(Block("refused with").Text == printed, $"README.md should show:\n{printed}");
    }

    [Fact]
    public void TheViolation_IsShownAsTheValidatorSaysIt()
    {
        ValidationResult result = new OpttyOrder { BnplProvider = OpttyProvider.KlarnaAu }.Validate();

        Violation violation = Assert.Single(result.Violations, static violation => violation.JsonPointer == "/shippingAddress");
        Assert.Contains(Markdown.Blocks(_readme), block => block.Text == $"{violation}\n");
    }

    private static CodeBlock Block(string marker) => Assert.Single(Markdown.Blocks(_readme), block => block.Marker == marker);
}
