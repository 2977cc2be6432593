namespace Ordain.Cli.Readiness;

/// <summary>A condition that is said below the table.</summary>
internal sealed record LongCondition(string Provider, string Text);
