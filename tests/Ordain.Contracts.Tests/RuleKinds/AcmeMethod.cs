namespace Ordain.Contracts.Tests.RuleKinds;

public enum AcmeMethod
{
    Card,
    Invoice,
}
