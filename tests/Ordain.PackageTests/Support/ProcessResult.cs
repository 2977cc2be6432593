namespace Ordain.PackageTests;

internal sealed record ProcessResult(string CommandLine, int ExitCode, string Output)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public ProcessResult Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    public ProcessResult Failed()
    {
        Assert.True(ExitCode != 0, ToString());
        return this;
    }

    public override string ToString() => $"{CommandLine}\nexit code {ExitCode}\n{Output}";
}
