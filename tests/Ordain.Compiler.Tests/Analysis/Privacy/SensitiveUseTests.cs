using Ordain.Compiler.Analysis.Privacy;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD4002: what is sensitive does not go into logs and exceptions.</summary>
public sealed class SensitiveUseTests
{
    private const string Types = """
        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { void Log(string message); void Log<TState>(TState state); }
            public static class LoggerExtensions { public static void LogInformation(this ILogger logger, string? message, params object?[] args) { } }
        }

        public sealed record Order
        {
            public string? Number { get; init; }
            [Sensitive] public string? Email { get; init; }
            [Sensitive] public int Age;
            public Buyer? Buyer { get; init; }
        }

        [Sensitive] public sealed record Buyer { public string? Name { get; init; } }
        [Sensitive] public sealed record Answer { public string? Id { get; init; } [Sensitive] public string? Token { get; init; } }
        """;

    [Theory]
    [InlineData("logger.LogInformation(\"{Email}\", {|#0:order.Email|});", "Email", "a log message")]
    [InlineData("logger.LogInformation(\"{A} {B}\", order.Number, {|#0:order.Email|} ?? \"none\");", "Email", "a log message")]
    [InlineData("logger.LogInformation({|#0:order.Email|});", "Email", "a log message")]
    [InlineData("logger.LogInformation($\"{order.Number} {{|#0:order.Email|}}\");", "Email", "a log message")]
    [InlineData("logger.Log(\"it is \" + {|#0:order.Email|});", "Email", "a log message")]
    [InlineData("logger.Log<string?>({|#0:order.Email|});", "Email", "a log message")]
    [InlineData("logger.Log<IComparable<string>?>({|#0:order.Email|});", "Email", "a log message")]
    [InlineData("logger.LogInformation(\"{Age}\", {|#0:order.Age|});", "Age", "a log message")]
    [InlineData("logger.LogInformation(\"{Name}\", order.Buyer?{|#0:.Name|});", "Name", "a log message")]
    [InlineData("logger.LogInformation(\"{Token}\", {|#0:answer.Token|});", "Token", "a log message")]
    [InlineData("throw new InvalidOperationException($\"No {{|#0:order.Email|}}.\");", "Email", "an exception")]
    [InlineData("throw new ArgumentException({|#0:order.Email|}, nameof(order));", "Email", "an exception")]
    [InlineData("throw new ({|#0:order.Email|});", "Email", "an exception")]
    [InlineData("ArgumentException exception = new\n (message: {|#0:order.Email|}); throw exception;", "Email", "an exception")]
    public Task WhatIsRevealed_IsReported(string statement, string member, string place) => Verify(statement, member, place);

    [Theory]
    [InlineData("logger.LogInformation(\"{Number}\", order.Number);")]
    [InlineData("logger.LogInformation(\"{Order}\", order);")]
    [InlineData("logger.LogInformation(\"{Id}\", answer.Id);")]
    [InlineData("logger.LogInformation(\"{Hash}\", Hash(order.Email));")]
    [InlineData("logger.LogInformation(\"{Length}\", order.Email?.Length);")]
    [InlineData("logger.LogInformation(\"{Has}\", order.Email is null);")]
    [InlineData("logger.LogInformation(nameof(order.Email));")]
    [InlineData("Use(order.Email);")]
    [InlineData("Use($\"{order.Email}\");")]
    [InlineData("throw new InvalidOperationException(order.Number);")]
    [InlineData("throw new InvalidOperationException(\"Email\");")]
    [InlineData("throw new InvalidOperationException(\"Email\", new InvalidOperationException(order.Number));")]
    [InlineData("Use(new Reflexception(order.Email));")]
    public Task WhatIsNot_IsNotReported(string statement) => Verify(statement);

    private static Task Verify(string statement, params object[] arguments)
    {
        var test = new OrdainAnalyzerTest<SensitiveUseAnalyzer>
        {
            TestCode = $$"""
                using Microsoft.Extensions.Logging;

                {{Types}}

                public sealed class Reflexception(string? text) { public string? Text => text; }

                public static class Program
                {
                    public static void Run(ILogger logger, Order order, Answer answer) { {{statement}} }
                    private static void Use(object? value) { }
                    private static int Hash(string? value) => 0;
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        if (arguments.Length > 0)
        {
            test.ExpectedDiagnostics.Add(Definition.At(Descriptors.SensitiveMemberRevealed, arguments));
        }

        return test.RunAsync();
    }
}
