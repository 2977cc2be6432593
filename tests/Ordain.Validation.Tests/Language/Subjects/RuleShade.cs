namespace Ordain.Validation.Tests.Language.Subjects;

public enum RuleShade : short
{
    Dark = -2,
    None = 0,
    Light = 3,
}
