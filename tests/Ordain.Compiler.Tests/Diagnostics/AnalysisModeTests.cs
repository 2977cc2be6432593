using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>The presets of the package <c>Ordain</c> know every diagnostic.</summary>
public sealed partial class AnalysisModeTests
{
    private static readonly DiagnosticDescriptor[] _descriptors =
        [.. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void None_ReportsNothing() => Verify("None", static _ => "none");

    [Fact]
    public void Minimum_KeepsErrors() => Verify("Minimum", static severity => severity switch
    {
        DiagnosticSeverity.Error => null,
        DiagnosticSeverity.Warning => "suggestion",
        _ => "none",
    });

    [Fact]
    public void All_MakesWarnings() => Verify("All", static severity => severity is DiagnosticSeverity.Info or DiagnosticSeverity.Hidden ? "warning" : null);

    [Fact]
    public void Strict_MakesErrors()
    {
        Verify("Strict", static severity => severity is DiagnosticSeverity.Warning or DiagnosticSeverity.Info ? "error" : null);
        Assert.Contains("ordain.callsites = strict\n", Read("Strict"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("None")]
    [InlineData("Minimum")]
    [InlineData("All")]
    [InlineData("Strict")]
    public void WhatAProjectSays_Wins(string mode) => Assert.Contains("is_global = true\nglobal_level = -100\n", Read(mode), StringComparison.Ordinal);

    private static void Verify(string mode, Func<DiagnosticSeverity, string?> expected) => Assert.Equal(
        from descriptor in _descriptors let severity = expected(descriptor.DefaultSeverity) where severity is not null select $"{descriptor.Id} {severity}",
        Lines().Matches(Read(mode)).Select(static match => $"{match.Groups[1].Value} {match.Groups[2].Value}"));

    private static string Read(string mode) => File.ReadAllText(Path.Combine(RepositoryRoot(), "src", "Ordain", "buildTransitive", $"Ordain.{mode}.globalconfig"));

    private static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Directory.Packages.props")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("No folder above the tests is the repository.");
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity = (\w+)$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
