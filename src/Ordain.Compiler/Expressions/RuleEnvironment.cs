namespace Ordain.Compiler.Expressions;

/// <summary>What names stand for while a rule is evaluated: the object at hand, and the parameters of the lambdas around.</summary>
/// <param name="Self">The object at hand.</param>
/// <param name="Outer">The names around a lambda.</param>
/// <param name="Parameter">The lambda's parameter.</param>
/// <param name="Element">What the parameter stands for.</param>
internal sealed record RuleEnvironment(IRuleFacts Self, RuleEnvironment? Outer, string Parameter, RuleElement? Element)
{
    public RuleElement? Find(string parameter)
    {
        if (parameter.Length == 0)
        {
            return new RuleElement(RuleValue.NotNull, Self);
        }

        for (RuleEnvironment? current = this; current is not null; current = current.Outer)
        {
            if (current.Parameter == parameter)
            {
                return current.Element;
            }
        }

        return null;
    }

    public RuleEnvironment With(string parameter, RuleElement element) => new(Self, this, parameter, element);
}
