using System.Collections.Immutable;
using Ordain.Compiler.Emission;

namespace Ordain.Compiler.Tests;

/// <summary>Which types stand in which generated file.</summary>
public sealed class SourceFileTests
{
    [Theory]
    [InlineData("A B", "A.g.cs B.g.cs")]
    [InlineData("B A", "A.g.cs B.g.cs")]
    [InlineData("A B A", "A.g.cs B.g.cs")]
    [InlineData("a A", "A.g.cs a.2.g.cs")]
    [InlineData("AA aa Aa aa", "AA.g.cs Aa.2.g.cs aa.3.g.cs")]
    [InlineData("", "")]
    public void FewTypes_HaveFilesOfTheirOwn(string types, string files) =>
        Assert.Equal(files.Split(' ', StringSplitOptions.RemoveEmptyEntries), Divide(types.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(static file => file.HintName));

    [Fact]
    public void PiecesOfOneType_StandTogether_AndEachOnce()
    {
        SourceFile file = Assert.Single(SourceFile.Divide([new("A", "printing", "1"), new("A", "contract", "2"), new("A", "printing", "3")]));

        Assert.Equal(["2", "1"], file.Pieces.Select(static piece => piece.Spec));
    }

    [Theory]
    [InlineData(64, 64, 64)]
    [InlineData(65, 20, 50)]
    [InlineData(1_000, 150, 400)]
    [InlineData(10_000, 400, 1_000)]
    [InlineData(100_000, 1_500, 4_000)]
    public void ManyTypes_ShareFiles(int types, int fewest, int most)
    {
        List<SourceFile> files = Divide(Names(types));

        Assert.InRange(files.Count, fewest, most);
        Assert.Equal(Names(types).Order(StringComparer.Ordinal), files.SelectMany(static file => file.Pieces).Select(static piece => piece.Type));
        Assert.All(files, static file => Assert.Equal(file.Pieces[0].Type + (file.Pieces.Count == 1 ? "" : "+") + ".g.cs", file.HintName));
        Assert.InRange(files.Max(static file => file.Pieces.Count), 1, 4 * types / files.Count * 2);
    }

    [Fact]
    public void OneTypeMoreOrLess_MovesNothingElsewhere()
    {
        string[] names = Names(2_000);
        List<SourceFile> before = Divide(names);
        foreach (int place in Enumerable.Range(0, 100))
        {
            Assert.InRange(Divide([.. names, names[20 * place] + "x"]).Except(before).Count(), 1, 2);
            Assert.InRange(Divide([.. names.Where((_, at) => at != 20 * place)]).Except(before).Count(), 0, 2);
        }
    }

    [Fact]
    public void OrderOfPieces_DoesNotMatter() => Assert.Equal(Divide(Names(500)), Divide([.. Names(500).Reverse()]));

    [Fact]
    public void PlacesOfFiles_HoldThemAll_AndDependOnLittle()
    {
        List<SourceFile> files = Divide(Names(1_000));
        ImmutableArray<SourceFile?> places = SourceFile.Spread(files);

        Assert.Equal(files.ToHashSet(), places.OfType<SourceFile>().ToHashSet());
        int[] moved = [.. files.Select(gone => places.Zip(SourceFile.Spread([.. files.Where(file => file != gone)])).Count(static pair => pair.First != pair.Second) - 1)];
        Assert.InRange(moved.Average(), 0, 0.2);
        Assert.InRange(moved.Max(), 0, 8);
    }

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(static number => $"Shop.Type{number}")];

    private static List<SourceFile> Divide(string[] types) => SourceFile.Divide([.. types.Select(static type => new SourcePiece(type, "", ""))]);
}
