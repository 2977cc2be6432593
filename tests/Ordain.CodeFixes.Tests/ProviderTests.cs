using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Ordain.Compiler.Diagnostics;

namespace Ordain.CodeFixes.Tests;

/// <summary>What every provider owes the editor.</summary>
public sealed class ProviderTests
{
    private static readonly Type[] Providers =
        [.. typeof(MakePartialFix).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)];

    public static TheoryData<Type> All => [.. Providers];

    [Fact]
    public void Providers_AreFound() => Assert.Contains(typeof(AddMissingMembersFix), Providers);

    [Theory]
    [MemberData(nameof(All))]
    public void Provider_FixesAllInEveryScope(Type type)
    {
        FixAllProvider? fixAll = Create(type).GetFixAllProvider();

        Assert.NotNull(fixAll);
        FixAllScope[] expected = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];
        Assert.Empty(expected.Except(fixAll.GetSupportedFixAllScopes()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void FixableId_IsOneOfOurs(Type type)
    {
        HashSet<string> ids =
        [
            .. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(static descriptor => descriptor.Id),
        ];

        Assert.NotEmpty(Create(type).FixableDiagnosticIds);
        Assert.Empty(Create(type).FixableDiagnosticIds.Except(ids));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Provider_IsExportedAndShared(Type type)
    {
        var export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>();

        Assert.NotNull(export);
        Assert.Equal(type.Name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
        Assert.True(type is { IsPublic: true, IsSealed: true });
    }

    private static CodeFixProvider Create(Type type) => (CodeFixProvider)Activator.CreateInstance(type)!;
}
