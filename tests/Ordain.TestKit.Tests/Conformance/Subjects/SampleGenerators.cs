using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Tests.Conformance;

/// <summary>Emits from the names of all classes.</summary>
public abstract class ClassNameGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is ClassDeclarationSyntax, static (node, _) => ((ClassDeclarationSyntax)node.Node).Identifier.Text)
            .Collect();
        context.RegisterSourceOutput(names, Emit);
    }

    protected abstract void Emit(SourceProductionContext context, ImmutableArray<string> names);
}

[Generator]
public sealed class Gen : ClassNameGenerator
{
    protected override void Emit(SourceProductionContext context, ImmutableArray<string> names)
    {
        foreach (string name in names)
        {
            if (name.StartsWith("Boom", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("boom");
            }

            if (name.StartsWith("Warn", StringComparison.Ordinal))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.GenBad, Location.None, name));
            }

            context.AddSource(name + ".g.cs", SourceText.From($"public partial class {name} {{ public int G; private int unused; }}\n", Encoding.UTF8));
        }
    }
}

[Generator]
public sealed class GenNoBom : ClassNameGenerator
{
    protected override void Emit(SourceProductionContext context, ImmutableArray<string> names) =>
        context.AddSource("x.g.cs", SourceText.From("class X { }\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
}

[Generator]
public sealed class GenBroken : ClassNameGenerator
{
    protected override void Emit(SourceProductionContext context, ImmutableArray<string> names) =>
        context.AddSource("x.g.cs", SourceText.From("class X { Missing M; }\n", Encoding.UTF8));
}

[Generator]
public sealed class GenBadClass : ClassNameGenerator
{
    protected override void Emit(SourceProductionContext context, ImmutableArray<string> names) =>
        context.AddSource("x.g.cs", SourceText.From("class BadGenerated { }\n", Encoding.UTF8));
}

[Generator]
public sealed class GenPostInit : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("p.g.cs", SourceText.From("class P { }\n", Encoding.UTF8)));
}

[Generator]
public sealed class GenFiles : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider),
        (output, pair) =>
        {
            var (file, options) = pair;
            options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.Provider", out string? provider);
            options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? rootNamespace);
            output.AddSource(
                Path.GetFileNameWithoutExtension(file.Path) + ".g.cs",
                SourceText.From($"// {Path.GetFileName(file.Path)} {provider} {rootNamespace} {file.GetText()}\n", Encoding.UTF8));
        });
}
