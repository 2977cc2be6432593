namespace Ordain.Compiler;

/// <summary>The names of the generator's steps, by which tests ask what was done again.</summary>
internal static class PipelineSteps
{
    public const string Readings = "Readings";
    public const string Pieces = "Pieces";
    public const string Files = "Files";

    public static readonly string[] All = [Readings, Pieces, Files];
}
