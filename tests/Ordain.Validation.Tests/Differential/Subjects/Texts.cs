namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>Messages as resources.</summary>
public static class Texts
{
    public static string Broken => "#resource {0}";

    public static string BrokenTwice => "#resource {0} {1}";
}
