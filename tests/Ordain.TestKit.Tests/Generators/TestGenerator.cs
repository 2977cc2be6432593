using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Tests.Generators;

/// <summary>
/// Emits a file for every class that is marked with <c>[System.Obsolete]</c>; derived generators break one promise each.
/// </summary>
public abstract class TestGenerator<TModel> : IIncrementalGenerator
{
    public const string ModelStep = "Model";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider
            .ForAttributeWithMetadataName("System.ObsoleteAttribute", static (node, _) => node is ClassDeclarationSyntax, (attribute, _) => Read(attribute))
            .WithTrackingName(ModelStep);
        context.RegisterSourceOutput(models, (output, model) => output.AddSource($"{NameOf(model)}.g.cs", SourceText.From(Emit(model), Encoding.UTF8)));
    }

    protected abstract TModel Read(GeneratorAttributeSyntaxContext context);

    protected abstract string NameOf(TModel model);

    protected virtual string Emit(TModel model) =>
        $$"""
        #nullable enable

        partial class {{NameOf(model)}}
        {
            internal static string Name => "{{NameOf(model)}}";
        }

        """;
}

public sealed record NameModel(string Name);

/// <summary>Keeps every promise.</summary>
public class GoodGenerator : TestGenerator<NameModel>
{
    protected override NameModel Read(GeneratorAttributeSyntaxContext context) => new(context.TargetSymbol.Name);

    protected override string NameOf(NameModel model) => model.Name;
}

public sealed class ThrowingGenerator : GoodGenerator
{
    protected override string Emit(NameModel model) => throw new InvalidOperationException("boom");
}

public sealed class ThrowingOnSecondRunGenerator : GoodGenerator
{
    private int _reads;

    protected override NameModel Read(GeneratorAttributeSyntaxContext context) =>
        _reads++ == 0 ? base.Read(context) : throw new InvalidOperationException("boom");
}

/// <summary>Its model is never equal to that of another run.</summary>
public sealed class ForgetfulGenerator : TestGenerator<string[]>
{
    protected override string[] Read(GeneratorAttributeSyntaxContext context) => [context.TargetSymbol.Name];

    protected override string NameOf(string[] model) => model[0];
}

public sealed class NondeterministicGenerator : GoodGenerator
{
    protected override string Emit(NameModel model) => $"// {Guid.NewGuid()}\n";
}

public sealed class UncompilableGenerator : GoodGenerator
{
    protected override string Emit(NameModel model) => $"partial class {model.Name} {{ Missing? _missing; }}\n";
}

/// <summary>Its output compiles, but not without a warning.</summary>
public sealed class WarningGenerator : GoodGenerator
{
    protected override string Emit(NameModel model) => $"#nullable enable\npartial class {model.Name} {{ internal string Text = null; }}\n";
}

public sealed class UndocumentedGenerator : GoodGenerator
{
    protected override string Emit(NameModel model) => $"public partial class {model.Name} {{ public int Undocumented; }}\n";
}

/// <summary>Depends on the whole compilation, but recomputes nothing that is named.</summary>
public sealed class WholeCompilationGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.CompilationProvider,
        (output, compilation) => output.AddSource("all.g.cs", SourceText.From($"// {compilation.AssemblyName}\n", Encoding.UTF8)));
}

/// <summary>A model whose equality hides what else it holds.</summary>
public sealed class LeakyModel(string name, object? leak) : IEquatable<LeakyModel>
{
    private readonly ImmutableArray<KeyValuePair<string, object?>> _hidden = [KeyValuePair.Create("leak", leak)];

    public string Name { get; } = name;

    public int Count => _hidden.Length;

    public bool Equals(LeakyModel? other) => other?.Name == Name;

    public override bool Equals(object? obj) => Equals(obj as LeakyModel);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

public abstract class LeakyGenerator : TestGenerator<LeakyModel>
{
    protected sealed override LeakyModel Read(GeneratorAttributeSyntaxContext context) => new(context.TargetSymbol.Name, Leak(context));

    protected sealed override string NameOf(LeakyModel model) => model.Name;

    protected abstract object? Leak(GeneratorAttributeSyntaxContext context);
}

public sealed class SymbolLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.TargetSymbol;
}

public sealed class CompilationLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.SemanticModel.Compilation;
}

public sealed class SemanticModelLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.SemanticModel;
}

public sealed class NodeLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.TargetNode;
}

public sealed class TokenLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.TargetNode.GetFirstToken();
}

public sealed class TreeLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.TargetNode.SyntaxTree;
}

public sealed class LocationLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.TargetSymbol.Locations[0];
}

public sealed class SyntaxReferenceLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.TargetSymbol.DeclaringSyntaxReferences[0];
}

public sealed class AttributeLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => context.Attributes[0];
}

public sealed class ClosureLeak : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context)
    {
        ISymbol symbol = context.TargetSymbol;
        return new Lazy<string>(() => symbol.Name);
    }
}

/// <summary>Holds positions and descriptors, which are plain data.</summary>
public sealed class PlainRoslynData : LeakyGenerator
{
    protected override object? Leak(GeneratorAttributeSyntaxContext context) => new object[]
    {
        context.TargetNode.Span,
        context.TargetNode.GetLocation().GetLineSpan(),
        context.TargetSymbol.DeclaredAccessibility,
        new DiagnosticDescriptor("ID", "t", "m", "c", DiagnosticSeverity.Error, isEnabledByDefault: true),
        typeof(string),
    };
}
