namespace Ordain.Compiler;

/// <summary>The names of the generator's steps, by which tests ask what was done again.</summary>
internal static class PipelineSteps
{
    public const string Readings = "Readings";
    public const string Contracts = "Contracts";
    public const string ContractTypes = "ContractTypes";
    public const string Parts = "Parts";
    public const string OpenEnums = "OpenEnums";
    public const string Plans = "Plans";
    public const string Printing = "Printing";

    public static readonly string[] All = [Readings, Contracts, ContractTypes, Parts, OpenEnums, Plans, Printing];
}
