using System.Globalization;
using System.Text;

namespace Ordain.Benchmarks.Compiling;

/// <summary>A type of about 20 members, with an object and a list in it.</summary>
internal static class AnnotatedType
{
    public static string Text(CompiledGenerator generator, int number, int body, int length)
    {
        var text = new StringBuilder();
        CultureInfo culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"namespace Shop;\n\n{generator.Annotation}\npublic sealed partial class Model{number}\n{{\n");
        for (int i = 0; i < 10; i++)
        {
            text.Append(culture, $"    [{(i % 3 == 0 ? "Required, " : "")}StringLength({length + i})]\n    public string? Text{i} {{ get; init; }}\n\n");
        }

        for (int i = 0; i < 4; i++)
        {
            text.Append(culture, $"    [Range(0, {1000 + i})]\n    public decimal? Amount{i} {{ get; init; }}\n\n");
        }

        text.Append(culture, $$"""
                public int Count { get; init; }

                public bool IsGift { get; init; }

                public DateTimeOffset? At { get; init; }

                public Kind{{number}}? Kind { get; init; }

                [Required]{{generator.MemberAnnotation.Object}}
                public Place{{number}}? Place { get; init; }

                [MinLength(1)]{{generator.MemberAnnotation.List}}
                public List<Line{{number}}>? Lines { get; init; }

                public int Twice(int x)
                {
                    return (2 * x) + {{body}};
                }
            }

            public enum Kind{{number}} { First, Second }

            public sealed class Place{{number}}
            {
                [Required, StringLength(80)]
                public string? Street { get; init; }

                [Required, StringLength(80)]
                public string? Town { get; init; }

                [StringLength(12)]
                public string? Postcode { get; init; }
            }

            public sealed class Line{{number}}
            {
                [Required, StringLength(60)]
                public string? Name { get; init; }

                [Range(1, 100)]
                public int Quantity { get; init; }

                [Range(0, 9999)]
                public decimal Price { get; init; }
            }

            """);
        return text.Append(string.Format(culture, generator.Companion, number)).Append('\n').ToString();
    }
}
