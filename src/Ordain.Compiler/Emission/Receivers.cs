namespace Ordain.Compiler.Emission;

/// <summary>What names in a rule stand for in generated code: the object at hand, and the parameters of the lambdas around.</summary>
/// <param name="Self">The variable that holds the object at hand.</param>
/// <param name="Parameters">The lambda parameters, from the outside in.</param>
internal sealed record Receivers(string Self, IReadOnlyList<LambdaVariable> Parameters)
{
    public static Receivers Of(string self) => new(self, []);

    /// <summary>The variable that a name stands for; the object at hand for an empty one.</summary>
    public string this[string parameter] => parameter.Length == 0 ? Self : Find(parameter).Variable;

    public LambdaVariable Find(string parameter)
    {
        for (int i = Parameters.Count - 1; i >= 0; i--)
        {
            if (Parameters[i].Parameter == parameter)
            {
                return Parameters[i];
            }
        }

        throw new InvalidOperationException($"The lambda parameter '{parameter}' is not in scope.");
    }

    public Receivers With(LambdaVariable variable) => this with { Parameters = [.. Parameters, variable] };
}

/// <param name="Parameter">The name in the rule.</param>
/// <param name="Variable">The variable in generated code.</param>
/// <param name="TypeName">Its type as source text.</param>
internal sealed record LambdaVariable(string Parameter, string Variable, string TypeName);
