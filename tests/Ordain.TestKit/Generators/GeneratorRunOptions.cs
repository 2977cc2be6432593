using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.TestKit;

/// <summary>How a generator is run and what the run is held to.</summary>
public sealed record GeneratorRunOptions
{
    /// <summary>The options used when none are given.</summary>
    public static GeneratorRunOptions Default { get; } = new();

    /// <summary>The name of the compilation's assembly.</summary>
    public string AssemblyName { get; init; } = "GeneratorInput";

    /// <summary>The language version of input and output. Roslyn 4.14 calls C# 14 preview.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Preview;

    /// <summary>The nullable context of the compilation.</summary>
    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>The kind of the compilation's output.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Assemblies that the input refers to, besides the framework: <c>[typeof(X).Assembly]</c>.</summary>
    public ImmutableArray<Assembly> ReferencedAssemblies { get; init; } = [];

    /// <summary>Further references, such as another compilation's.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>The guards of the run.</summary>
    public GeneratorGuards Guards { get; init; } = GeneratorGuards.All;

    /// <summary>Whether warnings count as errors when the output is compiled.</summary>
    public bool CompileWithWarningsAsErrors { get; init; } = true;

    /// <summary>For tests of broken input: the output need not compile.</summary>
    public bool AllowCompilationErrors { get; init; }

    /// <summary>Ids of compiler diagnostics that do not count when the output is compiled.</summary>
    public ImmutableArray<string> IgnoredCompilerDiagnostics { get; init; } = [];

    /// <summary>The steps to check; each must have run. Empty: every step that the generator names.</summary>
    public ImmutableArray<string> TrackedSteps { get; init; } = [];
}
