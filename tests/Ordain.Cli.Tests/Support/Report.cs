using System.Reflection;
using Ordain.Cli.Readiness;

namespace Ordain.Cli.Tests;

/// <summary>Reads assemblies as the target of the package does.</summary>
internal static class Report
{
    public static string RepositoryRoot { get; } =
        typeof(Report).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<ModelMatrix> Own { get; } = Read("Ordain.Cli.Tests.dll");

    public static IReadOnlyList<ModelMatrix> Read(string assembly) => MatrixReader.Read(
        Path.Combine(AppContext.BaseDirectory, assembly),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator));

    public static ModelMatrix Of(string model) => Own.Single(matrix => matrix.Model == model);
}
