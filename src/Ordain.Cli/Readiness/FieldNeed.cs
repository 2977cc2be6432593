namespace Ordain.Cli.Readiness;

/// <summary>What a provider says about a field.</summary>
internal enum FieldNeed
{
    Optional,
    Required,
    Conditional,
    Forbidden,
}
