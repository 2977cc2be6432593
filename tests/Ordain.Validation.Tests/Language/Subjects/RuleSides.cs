namespace Ordain.Validation.Tests.Language.Subjects;

[Flags]
public enum RuleSides
{
    None = 0,
    Top = 1,
    Left = 2,
}
