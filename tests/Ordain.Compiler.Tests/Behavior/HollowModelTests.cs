using System.Text;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>What has nothing to say is left out of a model's payload as of the contract's own, and seen by the validator alike.</summary>
public sealed class HollowModelTests
{
    private static readonly string?[] _texts = [null, "", " ", "n"];
    private static readonly int?[] _numbers = [null, 0, 7];

    [Fact]
    public void ObjectOfAModel_SaysWhatTheContractsOwnSays()
    {
        int written = 0;
        int hollow = 0;
        foreach (HollowSource? part in Parts())
        {
            foreach (HollowSource? needed in new[] { null, new(), part })
            {
                bool isWritten = Compare(new HollowModel { Part = part, Needed = needed }, new Hollow { Part = Made(part), Needed = Made(needed) }).Contains("\"part\"", StringComparison.Ordinal);
                written += isWritten ? 1 : 0;
                hollow += part is not null && !isWritten ? 1 : 0;
            }
        }

        Assert.True(written > 0 && hollow > 0, $"{written} parts are written, {hollow} are left out.");
    }

    [Fact]
    public void ComposedObject_SaysWhatTheContractsOwnSays()
    {
        // A composed object is there when one of its members has a value, and white space is none.
        foreach (string? label in _texts.Where(text => text != " "))
        {
            foreach (int? x in _numbers)
            {
                string json = Compare(new HollowModel { PointX = x, PointLabel = label }, new Hollow { Point = new(x, label) });

                Assert.Equal(x is not null || label is { Length: > 0 }, json.Contains("\"point\"", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void EmptyList_IsLeftOut()
    {
        Assert.DoesNotContain("texts", Compare(new HollowModel { Texts = [] }, new Hollow { Texts = [] }), StringComparison.Ordinal);
        Assert.Contains("texts", Compare(new HollowModel { Texts = [""] }, new Hollow { Texts = [""] }), StringComparison.Ordinal);
    }

    private static string Compare(HollowModel model, Hollow expected)
    {
        string json = Encoding.UTF8.GetString(model.ToJsonUtf8(Hollow.Contract));

        Assert.Equal(Json.Of(expected), json);
        Assert.Equal(Broken(expected.Validate()), Broken(model.Validate(Hollow.Contract)));
        return json;
    }

    private static IEnumerable<string> Broken(ValidationResult result) => result.Violations.Select(violation => $"{violation.JsonPointer} {violation.RuleId}");

    private static IEnumerable<HollowSource?> Parts() =>
        from name in _texts from count in _numbers from note in _texts select new HollowSource { Name = name, Count = count, Note = note };

    private static HollowPart? Made(HollowSource? source) => source is null ? null : new HollowPart { Name = source.Name, Count = source.Count, Note = source.Note };
}
