namespace Ordain.Contracts.Tests.RuleKinds;

[OpenEnum(Pattern = "[A-Z][A-Z0-9_]*")]
public readonly partial struct AcmeProvider;
