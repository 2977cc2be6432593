namespace Ordain.Json.Tests.Subjects;

public sealed class CarelessPart
{
    private readonly string _text = "";

    public string Text
    {
        get => _text;
        init => _text = value == "stop" ? throw new OperationCanceledException() : value[5].ToString();
    }
}
