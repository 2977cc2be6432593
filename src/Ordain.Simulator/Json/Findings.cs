namespace Ordain.Simulator;

/// <summary>What was found wrong with an order, in the order of the checks.</summary>
internal sealed class Findings
{
    private readonly List<FieldError> _errors = [];

    public IReadOnlyList<FieldError> Errors => _errors;

    public bool Any => _errors.Count > 0;

    public void Add(string field, string problem) => _errors.Add(new FieldError(field, problem));

    public void Add(string field, string problem, string code) => _errors.Add(new FieldError(field, problem) { Code = code });
}
