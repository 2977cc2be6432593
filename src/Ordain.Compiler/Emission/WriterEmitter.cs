using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>
/// The <c>Write</c> method of an object. Names, braces and commas are part of constant literals: behind the first member that is in
/// every payload the comma stands before a name, in front of it behind a value, and only where no member is certain a flag decides.
/// </summary>
internal sealed partial class WriterEmitter
{
    /// <summary>The variable that holds the object.</summary>
    private const string Receiver = "value";

    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly ExpressionEmitter _expressions;
    private readonly LocalNames _names = new();

    private WriterEmitter(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        _source = source;
        _spec = spec;
        _expressions = expressions;
    }

    public static void Emit(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        if (spec.Polymorphic is { } polymorphic)
        {
            PolymorphismEmitter.EmitWrite(source, spec, polymorphic);
        }

        EmitMethod(PolymorphismEmitter.OwnMethod(spec, "Write"), isContinued: false);
        if (spec.IsDiscriminated)
        {
            EmitMethod("WriteMembers", isContinued: true);
        }

        void EmitMethod(string name, bool isContinued)
        {
            source.Line();
            source.Open($"public static void {name}({spec.TypeName} {Receiver}, ref global::Ordain.PayloadWriter writer)");
            new WriterEmitter(source, spec, expressions).EmitMembers(isContinued);
            source.Close();
        }
    }

    /// <param name="isContinued">Whether the object is already open and has a member.</param>
    private void EmitMembers(bool isContinued)
    {
        int first = isContinued ? -1 : First(static member => member is { IsWritten: true, IsExtension: false });
        int certain = isContinued ? -1 : First(static member => member.IsAlwaysWritten);
        bool isFlagged = !isContinued && certain < 0 && First(static member => member.IsWritten) >= 0;
        if (!isContinued && (certain < 0 || certain != first))
        {
            Raw("{");
        }

        if (isFlagged)
        {
            _source.Line("bool any = false;");
        }

        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (!member.IsWritten || member.IsExtension)
            {
                continue;
            }

            string name = Literals.Json(member.JsonName) + ":";
            if (isFlagged)
            {
                EmitFlagged(member, name);
            }
            else if (i < certain)
            {
                EmitOptional(member, name, trailingComma: true);
            }
            else if (i == certain)
            {
                EmitCertain(member, certain == first ? "{" + name : name);
            }
            else if (member.IsAlwaysWritten)
            {
                EmitCertain(member, "," + name);
            }
            else
            {
                EmitOptional(member, "," + name, trailingComma: false);
            }
        }

        EmitExtension(isFlagged);
        Raw("}");
    }

    private int First(Func<MemberSpec, bool> fits)
    {
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (fits(_spec.Members[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private void EmitCertain(MemberSpec member, string literal)
    {
        string local = Local(member);
        if (!member.Value.CanBeAbsent || WritesItsNull(member.Value))
        {
            EmitValue(member, member.Value, 0, literal, WritesItsNull(member.Value) ? local : ValueCode.Held(member.Value, local));
            return;
        }

        _source.Open($"if ({IsPresent(member, local)})");
        EmitValue(member, member.Value, 0, literal, ValueCode.Held(member.Value, local));
        _source.Close();
        _source.Open("else");
        Raw(literal + "null");
        _source.Close();
    }

    private void EmitOptional(MemberSpec member, string literal, bool trailingComma)
    {
        string local = Local(member);
        _source.Open($"if ({IsPresent(member, local)})");
        EmitValue(member, member.Value, 0, literal, ValueCode.Held(member.Value, local));
        if (trailingComma)
        {
            Raw(",");
        }

        _source.Close();
    }

    private void EmitFlagged(MemberSpec member, string literal)
    {
        string local = Local(member);
        _source.Open($"if ({IsPresent(member, local)})");
        _source.Open("if (any)");
        Raw(",");
        _source.Close();
        _source.Line("any = true;");
        EmitValue(member, member.Value, 0, literal, ValueCode.Held(member.Value, local));
        _source.Close();
    }

    /// <summary>The entries of the extension are members of this object, after all others.</summary>
    private void EmitExtension(bool isFlagged)
    {
        foreach (MemberSpec member in _spec.Members)
        {
            if (member is not { IsWritten: true, IsExtension: true })
            {
                continue;
            }

            string local = Local(member);
            _source.Open($"if ({local} is not null)");
            _source.Open($"foreach (var entry in {CollectionLoop.WalkedEntries(member.Value, local)})");
            if (isFlagged)
            {
                _source.Open("if (any)");
                Raw(",");
                _source.Close();
                _source.Line("any = true;");
            }

            _source.Line(KeyCode.Write(member.Value.Key!, Utf8(isFlagged ? "" : ","), "entry.Key"));
            _source.Line($"{ValueCode.TypeOf(member.Value.Element!)} element = entry.Value;");
            EmitElement(member, member.Value.Element!, 1, "element");
            _source.Close().Close();
        }
    }

    private string Local(MemberSpec member)
    {
        string local = _names.Of(member.Name);
        _source.Line($"{ValueCode.TypeOf(member.Value)} {local} = {_expressions.Effective(member, Receiver)};");
        return local;
    }

    /// <summary>Whether what writes the value also writes its null.</summary>
    private static bool WritesItsNull(ValueSpec value) => value.Kind is ValueKind.Text or ValueKind.Free || value is { Kind: ValueKind.Converted, IsNullableValue: false };

    private static string IsPresent(MemberSpec member, string local) =>
        member.OmitsEmpty ? $"!string.IsNullOrEmpty({local})"
        : member.OmitsDefault ? $"!global::System.Collections.Generic.EqualityComparer<{member.Value.TypeName}>.Default.Equals({local}, default)"
        : ValueCode.Present(member.Value, local)!;

    private void Raw(string text) => _source.Line($"writer.WriteRaw({Utf8(text)});");

    private static string Utf8(string text) => Literals.String(text) + "u8";
}
