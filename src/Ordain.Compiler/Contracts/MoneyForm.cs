namespace Ordain.Compiler.Contracts;

/// <summary>The members of <c>Ordain.MoneyWireFormat</c>.</summary>
internal enum MoneyForm
{
    Number,
    DecimalString,
    MinorUnits,
}
