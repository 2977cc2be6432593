using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>
/// A rule over a collection becomes a method with a loop: no LINQ, no closure, no enumerator where there is an indexer. The methods
/// are collected while expressions are emitted, and stand at the end of the class.
/// </summary>
internal sealed partial class ExpressionEmitter
{
    private readonly List<string> _methods = [];
    private int _loops;

    /// <summary>Adds a method that an emitted validator calls.</summary>
    public void AddMethod(string method) => _methods.Add(method.TrimEnd('\n'));

    /// <summary>Adds the methods that the emitted expressions and validators call.</summary>
    public void EmitMethods(SourceWriter source)
    {
        foreach (string method in _methods)
        {
            source.Line();
            foreach (string line in method.Split('\n'))
            {
                source.Line(line);
            }
        }
    }

    /// <summary>The index of the first element whose key stood before, or -1.</summary>
    public string FirstDuplicate(CollectionCallExpression call, Receivers receivers) => CollectionCall(call, receivers, wantsIndex: true);

    private string CollectionCall(CollectionCallExpression call, Receivers receivers, bool wantsIndex = false)
    {
        string collection = Value(call.Target, receivers);
        if (call.Body is null && call.Collection.Shape is not (CollectionShape.Enumerable or CollectionShape.ImmutableArray))
        {
            string count = $"({collection}){(call.Target.Type.CanBeNull ? "?." : ".")}{(call.Collection.Shape == CollectionShape.Array ? "Length" : "Count")}";
            return call.Method == CollectionMethod.Any ? $"({count} > 0)" : $"(decimal?){count}";
        }

        int number = ++_loops;
        string name = $"{call.Method}{Literals.Int32(number)}";
        string element = $"element{Literals.Int32(number)}";
        Receivers inner = call.Body is null ? receivers : receivers.With(new LambdaVariable(call.Parameter, element, call.Collection.ElementTypeName));
        bool readsNow = call.Body is not null && ReadsNow.In(call.Body);
        string? body = call.Body is null ? null
            : call.Method == CollectionMethod.Sum ? Number(call.Body, inner)
            : call.Method == CollectionMethod.IsUnique ? Value(call.Body, inner)
            : Condition(call.Body, inner);

        var parameters = new List<string> { $"{receiverType} {receivers.Self}" };
        var arguments = new List<string> { receivers.Self };
        foreach (LambdaVariable outer in receivers.Parameters)
        {
            parameters.Add($"{outer.TypeName} {outer.Variable}");
            arguments.Add(outer.Variable);
        }

        bool isImmutable = call.Collection.Shape == CollectionShape.ImmutableArray;
        parameters.Add($"{call.Collection.TypeName}? {(isImmutable ? "array" : "items")}");
        arguments.Add(collection);
        if (readsNow)
        {
            parameters.Add("ref global::Ordain.ViolationCollector violations");
            arguments.Add("ref violations");
        }

        // Inlined, the loop's variables would share the registers of all the rest.
        var source = new SourceWriter();
        source.Line(ValidatorEmitter.NoInlining);
        source.Open($"private static {(wantsIndex ? "int" : ReturnType(call.Method))} {name}({string.Join(", ", parameters)})");
        source.Open(isImmutable ? "if (array is not { IsDefault: false } items)" : "if (items is null)");
        source.Line($"return {(wantsIndex ? "-1" : OfNull(call.Method))};");
        source.Close().Line();
        EmitLoop(source, call, element, body, wantsIndex);
        source.Close();
        _methods.Add(source.ToString().TrimEnd('\n'));
        return $"{name}({string.Join(", ", arguments)})";
    }

    private static string ReturnType(CollectionMethod method) => method switch
    {
        CollectionMethod.Sum => Exact,
        CollectionMethod.Count => "decimal?",
        _ => "bool",
    };

    /// <summary>No collection has no sum; what is asked of all of its elements holds, what is asked of any does not.</summary>
    private static string OfNull(CollectionMethod method) => method switch
    {
        CollectionMethod.Any => "false",
        CollectionMethod.All or CollectionMethod.IsUnique => "true",
        CollectionMethod.Sum => Exact + ".Null",
        _ => "null",
    };

    private static void EmitLoop(SourceWriter source, CollectionCallExpression call, string element, string? body, bool wantsIndex)
    {
        string each = $"foreach ({call.Collection.ElementTypeName} {element} in {CollectionLoop.Walked(call.Collection.IsInterface, "items")})";
        bool isRead = CollectionLoop.IsReadByList(call.Collection.Shape, call.Collection.IsInterface, call.Collection.TypeName);
        string indexed = isRead ? "list" : "items";
        bool isIndexed = call.Collection.Shape is CollectionShape.Array or CollectionShape.ImmutableArray or CollectionShape.List;
        if (isRead)
        {
            source.Line($"var list = {CollectionLoop.List(call.Collection.ElementTypeName, "items")};");
        }

        switch (call.Method)
        {
            case CollectionMethod.Sum:
                source.Line($"var sum = {Exact}.Zero;");
                Open();
                source.Line($"sum += {body};");
                Close();
                source.Line("return sum;");
                break;
            case CollectionMethod.Any:
                Open();
                source.Open(body is null ? null : $"if ({body})").Line("return true;").Close();
                Close();
                source.Line("return false;");
                break;
            case CollectionMethod.All:
                Open();
                source.Open($"if (!{body})").Line("return false;").Close();
                Close();
                source.Line("return true;");
                break;
            case CollectionMethod.Count:
                source.Line("decimal count = 0m;");
                Open();
                source.Open(body is null ? null : $"if ({body})").Line("count++;").Close();
                Close();
                source.Line("return count;");
                break;
            default:
                source.Line("var keys = new global::Ordain.Rules.UniqueKeys();");
                Open();
                source.Line($"keys.Add({body});");
                Close();
                source.Line(wantsIndex ? "return keys.FirstDuplicate();" : "return keys.FirstDuplicate() < 0;");
                break;
        }

        void Open()
        {
            if (isIndexed)
            {
                source.Open($"for (int i = 0; {CollectionLoop.Has(indexed, "i", isRead, call.Collection.Shape)}; i++)");
                source.Line($"{call.Collection.ElementTypeName} {element} = {indexed}[i];");
            }
            else
            {
                source.Open(each);
            }
        }

        void Close() => source.Close().Line();
    }
}
