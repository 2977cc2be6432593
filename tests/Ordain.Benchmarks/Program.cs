using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Ordain.Benchmarks.Compiling;
using Ordain.Benchmarks.Load;
using Ordain.Benchmarks.Running;
using Ordain.Benchmarks.Validation;

// What has a culture in it must not depend on where it runs.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (args is ["compile" or "rules", ..] && FullyCompiled.RunAgain(args) is { } exitCode)
{
    return exitCode;
}

if (args is ["compile", "models", .. string[] models])
{
    CompileRun.Print(CompiledSubject.Models, models.Length == 0 ? [300] : [.. models.Select(int.Parse)]);
    return 0;
}

if (args is ["compile", .. string[] sizes])
{
    CompileRun.Print(CompiledSubject.Types, sizes.Length == 0 ? [10, 100, 1_000, 3_000] : [.. sizes.Select(int.Parse)]);
    return 0;
}

if (args is ["rules", "methods", .. string[] runs])
{
    MethodRun.Print(runs is [string number] ? int.Parse(number, CultureInfo.InvariantCulture) : 5);
    return 0;
}

if (args is ["rules", .. string[] turns])
{
    RuleRun.Print(turns is [string count] ? int.Parse(count, CultureInfo.InvariantCulture) : 2);
    return 0;
}

IReadOnlyList<string> differences = SelfCheck.Differences();
foreach (string difference in differences)
{
    Console.Error.WriteLine(difference);
}

if (differences.Count > 0)
{
    return 1;
}

switch (args)
{
    case ["check"]:
        Console.WriteLine("All subjects agree.");
        return 0;
    case ["quick", .. string[] options]:
        QuickRun.Print(options.FirstOrDefault(option => option != "own") ?? "", options.Contains("own"));
        return 0;
    case ["load"]:
        await LoadRun.PrintAsync();
        return 0;
    case ["bdn", .. string[] filters]:
        string[] chosen = filters.Length == 0 ? ["--filter", "*"] : ["--filter", .. filters];
        BenchmarkSwitcher.FromAssembly(typeof(ValidationBenchmarks).Assembly).Run(chosen, DefaultConfig.Instance);
        return 0;
    default:
        Console.Error.WriteLine("Say check, quick [part of a work's name] [own], load, bdn [filter …], compile [models] [number of types …], or rules [turns].");
        return 2;
}
