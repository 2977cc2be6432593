using System.Text;
using Ordain.CodeFixes.Placeholders;

namespace Ordain.CodeFixes.Layout;

/// <summary>Prints placeholders: what fits on a line as one, everything else with a line for each member.</summary>
internal sealed class PlaceholderPrinter(LayoutStyle style)
{
    private readonly StringBuilder _text = new();

    /// <summary>A member and its value.</summary>
    /// <param name="member">The member.</param>
    /// <param name="style">How it is laid out.</param>
    /// <param name="indentation">The indentation of the line that the member is on.</param>
    public static string Print(MemberPlaceholder member, LayoutStyle style, string indentation)
    {
        var printer = new PlaceholderPrinter(style);
        printer.Member(member, indentation);
        return printer._text.ToString();
    }

    /// <summary>A value.</summary>
    public static string Print(Placeholder value, LayoutStyle style, string indentation)
    {
        var printer = new PlaceholderPrinter(style);
        printer.Value(value, indentation);
        return printer._text.ToString();
    }

    private void Member(MemberPlaceholder member, string indentation)
    {
        _text.Append(member.SourceName).Append(" =");
        if (member.Value is ListPlaceholder { Head: null, IsInline: false })
        {
            Line(indentation);
        }
        else
        {
            _text.Append(' ');
        }

        Value(member.Value, indentation);
    }

    private void Value(Placeholder value, string indentation)
    {
        switch (value)
        {
            case CodePlaceholder code:
                _text.Append(code.Code);
                break;
            case ObjectPlaceholder made:
                Object(made, indentation);
                break;
            case ListPlaceholder list:
                List(list, indentation);
                break;
        }
    }

    private void Object(ObjectPlaceholder made, string indentation)
    {
        _text.Append(made.Head);
        if (made.HasParentheses)
        {
            _text.Append('(');
            for (int i = 0; i < made.Arguments.Count; i++)
            {
                _text.Append(i == 0 ? "" : ", ");
                Value(made.Arguments[i], indentation);
            }

            _text.Append(')');
        }

        if (made.Members.Count == 0)
        {
            return;
        }

        Line(indentation);
        _text.Append('{');
        foreach (MemberPlaceholder member in made.Members)
        {
            Line(indentation + style.Indentation);
            Member(member, indentation + style.Indentation);
            _text.Append(',');
        }

        Line(indentation);
        _text.Append('}');
    }

    private void List(ListPlaceholder list, string indentation)
    {
        _text.Append(list.Head);
        if (list.IsInline)
        {
            string space = list.Head is null ? "" : " ";
            _text.Append(space).Append(list.Open).Append(space);
            for (int i = 0; i < list.Elements.Count; i++)
            {
                _text.Append(i == 0 ? "" : ", ");
                Value(list.Elements[i], indentation);
            }

            _text.Append(list.Elements.Count == 0 ? "" : space).Append(list.Close);
            return;
        }

        if (list.Head is not null)
        {
            Line(indentation);
        }

        _text.Append(list.Open);
        foreach (Placeholder element in list.Elements)
        {
            Line(indentation + style.Indentation);
            Value(element, indentation + style.Indentation);
            _text.Append(',');
        }

        Line(indentation);
        _text.Append(list.Close);
    }

    private void Line(string indentation) => _text.Append(style.NewLine).Append(indentation);
}
