using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ordain.Compiler.Common;

/// <summary>An attribute as the C# expression that creates it again.</summary>
internal static class AttributeCode
{
    /// <summary>The expression; null when the attribute is incomplete, or generated code cannot see it.</summary>
    public static string? Create(AttributeData attribute, Compilation compilation)
    {
        if (attribute.AttributeClass is not { } type || attribute.AttributeConstructor is null || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            return null;
        }

        var text = new StringBuilder("new ").Append(type.SourceName()).Append('(');
        string separator = "";
        bool isNamed = false;
        for (int i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            IParameterSymbol parameter = attribute.AttributeConstructor.Parameters[i];
            if (IsPlace(parameter) && !IsWritten(attribute, i, parameter.Name))
            {
                // Generated code would change whenever a line is inserted above the attribute, and from machine to machine.
                isNamed = true;
                continue;
            }

            if (Constant(attribute.ConstructorArguments[i]) is not { } argument)
            {
                return null;
            }

            text.Append(separator).Append(isNamed ? "@" + parameter.Name + ": " : "").Append(argument);
            separator = ", ";
        }

        text.Append(')');
        for (int i = 0; i < attribute.NamedArguments.Length; i++)
        {
            if (Constant(attribute.NamedArguments[i].Value) is not { } argument)
            {
                return null;
            }

            text.Append(i == 0 ? " { " : ", ").Append(attribute.NamedArguments[i].Key).Append(" = ").Append(argument);
        }

        return text.Append(attribute.NamedArguments.IsEmpty ? "" : " }").ToString();
    }

    /// <summary>Whether the compiler can fill a parameter with the place of the attribute in its file.</summary>
    private static bool IsPlace(IParameterSymbol parameter) =>
        parameter.HasAttribute(OrdainNames.CallerLineNumber) || parameter.HasAttribute(OrdainNames.CallerFilePath) || parameter.HasAttribute(OrdainNames.CallerArgumentExpression);

    /// <summary>Whether somebody gave an argument.</summary>
    private static bool IsWritten(AttributeData attribute, int index, string name)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return true;
        }

        int position = 0;
        foreach (AttributeArgumentSyntax argument in syntax.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is null && (argument.NameColon is { } colon ? colon.Name.Identifier.ValueText == name : position++ == index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A constant as source text; null when it is not (yet) one.</summary>
    public static string? Constant(TypedConstant constant)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Error:
                return null;
            case TypedConstantKind.Array:
                if (constant.IsNull)
                {
                    return "null!";
                }

                var items = new List<string>(constant.Values.Length);
                foreach (TypedConstant item in constant.Values)
                {
                    if (Constant(item) is not { } text)
                    {
                        return null;
                    }

                    items.Add(text);
                }

                return $"new {((IArrayTypeSymbol)constant.Type!).ElementType.SourceName()}[] {{ {string.Join(", ", items)} }}";
            case TypedConstantKind.Type:
                return constant.Value is ITypeSymbol type ? $"typeof({type.SourceName()})" : "null!";
            case TypedConstantKind.Enum:
                return $"({constant.Type!.SourceName()})({Primitive(constant.Value)})";
            default:
                return Primitive(constant.Value);
        }
    }

    /// <summary>A constant of a type that C# has literals for; null for any other.</summary>
    public static string? Primitive(object? value) => value switch
    {
        null => "null!",
        string text => Literals.String(text),
        char c => SymbolDisplay.FormatLiteral(c, quote: true),
        bool condition => condition ? "true" : "false",
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "d",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        int number => number == int.MinValue ? "int.MinValue" : number.ToString(CultureInfo.InvariantCulture),
        byte or sbyte or short or ushort => $"({value.GetType().Name switch { "Byte" => "byte", "SByte" => "sbyte", "Int16" => "short", _ => "ushort" }})({((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)})",
        _ => null,
    };
}
