using System.Diagnostics;

namespace Ordain.Benchmarks.Compiling;

/// <summary>
/// The SDK's compiler is compiled ahead of time; the Roslyn of a package is not, and minutes pass until the runtime has optimized it. So that
/// what is measured is the work, the program runs again in a process where everything is optimized from the start.
/// </summary>
internal static class FullyCompiled
{
    private const string Variable = "DOTNET_TieredCompilation";

    /// <returns>The exit code of the other process; null when this one is it.</returns>
    public static int? RunAgain(string[] args)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "0")
        {
            return null;
        }

        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FullyCompiled).Assembly.Location);
        }

        foreach (string argument in args)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[Variable] = "0";
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
