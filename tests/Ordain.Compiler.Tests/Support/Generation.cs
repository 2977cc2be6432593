using System.Collections.Immutable;

namespace Ordain.Compiler.Tests;

/// <summary>Runs the generator over contracts under all guards of the kit: cached, plain data, deterministic, compiles without warnings.</summary>
internal static class Generation
{
    public const string UsingsPath = "Usings.cs";

    /// <summary>What every project that uses Ordain has at hand, so that sources under test stay short.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.Text.Json.Serialization;
        global using Ordain;
        """;

    public static GeneratorRunOptions Options { get; } = new() { ReferencedAssemblies = [typeof(ContractAttribute).Assembly] };

    /// <summary>For input that does not compile: what is generated for it need not either.</summary>
    public static GeneratorRunOptions Broken { get; } = Options with { Guards = GeneratorGuards.All & ~GeneratorGuards.Compilation };

    public static GeneratorReport Run(string source, GeneratorRunOptions? options = null) => Run([("Order.cs", source)], options);

    public static GeneratorReport Run(ImmutableArray<(string Path, string Text)> sources, GeneratorRunOptions? options = null) =>
        GeneratorRun.Run<OrdainGenerator>(sources.Add((UsingsPath, Usings)), options ?? Options);

    public static GeneratorSession Start(params (string Path, string Text)[] sources) =>
        GeneratorSession.Start<OrdainGenerator>([.. sources, (UsingsPath, Usings)], Options);
}
