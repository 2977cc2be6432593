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

    /// <summary>How much one method writes: so many plain members, or fewer where some are collections.</summary>
    private const int MaxWeight = 16;
    private const int ContainerWeight = 4;

    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly ExpressionEmitter _expressions;
    private readonly LocalNames _names = new();

    /// <summary>The first member that is written, and the first that is in every payload; negative for none.</summary>
    private readonly int _first;
    private readonly int _certain;

    /// <summary>Whether the object is already open and has a member.</summary>
    private readonly bool _isContinued;

    /// <summary>Whether no member is certain, so that a flag says whether there was one.</summary>
    private readonly bool _isFlagged;

    private WriterEmitter(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions, bool isContinued)
    {
        _source = source;
        _spec = spec;
        _expressions = expressions;
        _isContinued = isContinued;
        _first = isContinued ? -1 : First(static member => member is { IsWritten: true, IsExtension: false });
        _certain = isContinued ? -1 : First(static member => member.IsAlwaysWritten);
        _isFlagged = !isContinued && _certain < 0 && First(static member => member.IsWritten) >= 0;
    }

    public static void Emit(SourceWriter source, ObjectSpec spec, ExpressionEmitter expressions)
    {
        if (spec.Polymorphic is { } polymorphic)
        {
            PolymorphismEmitter.EmitWrite(source, spec, polymorphic);
        }

        new WriterEmitter(source, spec, expressions, isContinued: false).EmitMethod(PolymorphismEmitter.OwnMethod(spec, "Write"));
        if (spec.IsDiscriminated)
        {
            new WriterEmitter(source, spec, expressions, isContinued: true).EmitMethod("WriteMembers");
        }
    }

    private void EmitMethod(string name)
    {
        List<(int From, int To)> parts = Parts();
        _source.Line().Open($"public static void {name}({_spec.TypeName} {Receiver}, ref global::Ordain.PayloadWriter writer)");
        _source.Line("global::Ordain.PayloadPosition at = writer.Position;");
        if (!_isContinued && (_certain < 0 || _certain != _first))
        {
            Raw("{");
        }

        if (_isFlagged)
        {
            _source.Line("bool any = false;");
        }

        for (int i = 0; parts.Count > 1 && i < parts.Count; i++)
        {
            _source.Line($"at = {PartOf(name, i)}({Receiver}, ref writer, at);");
        }

        if (parts.Count == 1)
        {
            EmitMembers(parts[0]);
        }

        EmitExtension(_isFlagged);
        Raw("}");
        _source.Line("writer.Position = at;");
        _source.Close();
        for (int i = 0; parts.Count > 1 && i < parts.Count; i++)
        {
            _source.Line().Open($"private static global::Ordain.PayloadPosition {PartOf(name, i)}({_spec.TypeName} {Receiver}, ref global::Ordain.PayloadWriter writer, global::Ordain.PayloadPosition at)");
            EmitMembers(parts[i]);
            _source.Line("return at;");
            _source.Close();
        }
    }

    private static string PartOf(string method, int part) => $"{method}Part{Literals.Int32(part + 1)}";

    /// <summary>Members that are written by one method. In a method that is too large, the compiler stops inlining.</summary>
    private List<(int From, int To)> Parts()
    {
        var parts = new List<(int From, int To)>();
        int from = 0;
        int weight = 0;
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            int own = !member.IsWritten ? 0 : member.Value.IsContainer ? ContainerWeight : 1;
            if (weight + own > MaxWeight && !_isFlagged)
            {
                parts.Add((from, i));
                (from, weight) = (i, 0);
            }

            weight += own;
        }

        parts.Add((from, _spec.Members.Count));
        return parts;
    }

    private void EmitMembers((int From, int To) part)
    {
        for (int i = part.From; i < part.To; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (!member.IsWritten || member.IsExtension)
            {
                continue;
            }

            string name = Literals.Json(member.JsonName) + ":";
            if (_isFlagged)
            {
                EmitFlagged(member, name);
            }
            else if (i < _certain)
            {
                EmitOptional(member, name, trailingComma: true);
            }
            else if (i == _certain)
            {
                EmitCertain(member, _certain == _first ? "{" + name : name);
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

            Call(KeyCode.Write(member.Value.Key!, Utf8(isFlagged ? "" : ","), "entry.Key"));
            _source.Line($"{ValueCode.TypeOf(member.Value.Element!)} element = entry.Value;");
            EmitElement(member, member.Value.Element!, 1, "element");
            _source.Close().Close();
        }
    }

    private string Local(MemberSpec member)
    {
        string local = _names.Of(member.Name);
        _expressions.EmitLocal(_source, member, local, Receiver);
        return local;
    }

    /// <summary>Whether what writes the value also writes its null.</summary>
    private static bool WritesItsNull(ValueSpec value) => value.Kind is ValueKind.Text or ValueKind.Free || value is { Kind: ValueKind.Converted, IsNullableValue: false };

    private static string IsPresent(MemberSpec member, string local) =>
        member.OmitsEmpty ? ValueCode.HasUnits(member.Value, local)
        : member.OmitsDefault ? $"!global::System.Collections.Generic.EqualityComparer<{member.Value.TypeName}>.Default.Equals({local}, default)"
        : ValueCode.Present(member.Value, local)!;

    private void Raw(string text) => Next($"WriteRaw(at, {Utf8(text)})");

    /// <summary>A call that takes the position, and gives back the next one.</summary>
    private void Next(string call) => _source.Line($"at = writer.{call};");

    /// <summary>Statements that go by the writer's own position.</summary>
    private void Call(params string[] statements)
    {
        _source.Line("writer.Position = at;");
        foreach (string statement in statements)
        {
            _source.Line(statement);
        }

        _source.Line("at = writer.Position;");
    }

    private static string Utf8(string text) => Literals.String(text) + "u8";
}
