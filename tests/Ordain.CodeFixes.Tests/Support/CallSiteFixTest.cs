using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Ordain.Compiler.Analysis.CallSites;

namespace Ordain.CodeFixes.Tests.Support;

/// <summary>Tests of fixes for what orders hold. The contracts stand in a file of their own, which no fix touches.</summary>
internal sealed class CallSiteFixTest<TFix> : FixTest<CallSiteAnalyzer, TFix>
    where TFix : CodeFixProvider, new()
{
    private CallSiteFixTest() => TestState.AdditionalReferences.Add(typeof(Client.ProviderClient<,>).Assembly);

    /// <summary>One diagnostic after the other, and all at once in a document, a project and a solution, give the same, which compiles and has no diagnostic.</summary>
    /// <param name="contracts">Declarations of contracts.</param>
    /// <param name="code">The code with markup.</param>
    /// <param name="fixedCode">The code as it is afterwards; null where no fix is offered.</param>
    /// <param name="index">Which of the fixes that are offered.</param>
    /// <param name="isProgram">Whether the code has statements at the top.</param>
    public static Task FixAsync(string contracts, string code, string? fixedCode, int index = 0, bool isProgram = false)
    {
        var test = new CallSiteFixTest<TFix> { TestCode = code, FixedCode = fixedCode ?? code, CodeActionIndex = index };
        test.TestState.OutputKind = isProgram ? OutputKind.ConsoleApplication : null;
        test.TestState.Sources.Add(MissingMembersTest.Usings + contracts);
        test.FixedState.Sources.Add(MissingMembersTest.Usings + contracts);
        return test.RunAsync();
    }

    /// <summary>All in two documents of one project, and in a project beside it.</summary>
    public static Task FixSolutionAsync(string contracts, string code, string fixedCode)
    {
        var test = new CallSiteFixTest<TFix>
        {
            TestState = { Sources = { code, Second(code), MissingMembersTest.Usings + contracts }, AdditionalProjects = { ["Other"] = { Sources = { code, MissingMembersTest.Usings + contracts } } } },
            FixedState = { Sources = { fixedCode, Second(fixedCode), MissingMembersTest.Usings + contracts }, AdditionalProjects = { ["Other"] = { Sources = { fixedCode, MissingMembersTest.Usings + contracts } } } },
        };
        test.TestState.AdditionalProjects["Other"].AdditionalReferences.AddRange(test.TestState.AdditionalReferences);
        test.FixedState.AdditionalProjects["Other"].AdditionalReferences.AddRange(test.TestState.AdditionalReferences);
        return test.RunAsync();
    }

    private static string Second(string code) => code.Replace("class Program", "class Second", StringComparison.Ordinal);
}
