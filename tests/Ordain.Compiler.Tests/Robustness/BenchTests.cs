using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Emission;

namespace Ordain.Compiler.Tests;

/// <summary>The bench excuses nothing but a compiler that throws without Ordain.</summary>
public sealed class BenchTests
{
    [Fact]
    public void ExceptionThatTheCompilerThrowsAgain_IsTheCompilers() =>
        Assert.True(Bench.IsOfTheCompiler(Thrown(Fails), Fails));

    [Fact]
    public void ExceptionThatTheCompilerDoesNotThrowAgain_IsOurs() =>
        Assert.False(Bench.IsOfTheCompiler(Thrown(Fails), static () => { }));

    [Fact]
    public void ExceptionThatPassesThroughOrdain_IsOurs()
    {
        Exception thrown = Thrown(static () => new SourcePiece("A", "b", "neither a contract nor a plan").Emit(null!));

        Assert.False(Bench.IsOfTheCompiler(thrown, () => throw new InvalidOperationException("The same type.")));
        Assert.False(Bench.IsOfTheCompiler(new AggregateException(thrown), () => throw new InvalidOperationException("The same type.")));
    }

    private static void Fails() => CSharpCompilation.Create("A").GetSemanticModel(CSharpSyntaxTree.ParseText(""));

    private static Exception Thrown(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            return exception;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }
}
