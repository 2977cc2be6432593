using System.Diagnostics;
using System.Text;

namespace Ordain.PackageTests;

/// <summary>Runs a process to its end, with a limit of time, and keeps what it printed.</summary>
internal static class Command
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan _lastWords = TimeSpan.FromSeconds(5);

    /// <summary>The dotnet whose run time runs the tests.</summary>
    private static string Dotnet { get; } = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        "../../..",
        OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    public static Task<ProcessResult> DotnetAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(Dotnet, folder, environment, arguments);

    public static async Task<ProcessResult> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What dotnet test tells the processes below it about its own MSBuild would lead another MSBuild astray.
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Dotnet);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        string commandLine = $"{Path.GetFileName(program)} {string.Join(' ', arguments)}";
        bool ended = await EndsWithin(process, _limit);
        if (!ended && !process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await EndsWithin(process, _lastWords);
            Assert.Fail($"{commandLine}\nnot finished after {_limit}\n{Text()}");
        }

        return new ProcessResult(commandLine, process.ExitCode, Text());

        void Keep(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.Append(line.Data).Append('\n');
            }
        }

        string Text()
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    private static async Task<bool> EndsWithin(Process process, TimeSpan limit)
    {
        using CancellationTokenSource timeout = new(limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static bool IsOfTheTestRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("CORECLR_", StringComparison.OrdinalIgnoreCase)
        || variable is "DOTNET_HOST_PATH" or "DOTNET_CLI_TELEMETRY_SESSIONID";
}
