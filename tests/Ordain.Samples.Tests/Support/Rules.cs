using System.Reflection;
using Microsoft.CodeAnalysis;
using Ordain.Compiler;

namespace Ordain.Samples.Tests;

/// <summary>The table of diagnostics, which is internal to the compiler side.</summary>
internal static class Rules
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(OrdainGenerator).Assembly
            .GetType("Ordain.Compiler.Diagnostics.Descriptors", throwOnError: true)!
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static DiagnosticDescriptor Find(string id) => All.Single(rule => rule.Id == id);
}
