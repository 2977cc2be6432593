using System.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>
/// The <c>Read</c> method of an object: one local per member, one <c>switch</c> over its members, and the object at the end, created only
/// when nothing is wrong.
/// </summary>
internal sealed partial class ReaderEmitter
{
    private const int BitsPerWord = 64;
    private const string NoValue = "default!";

    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly LocalNames _names = new();
    private readonly Dictionary<string, string> _locals = new(StringComparer.Ordinal);
    private readonly List<string> _seen = [];

    /// <summary>Whether a member of the JSON may say that it is this type.</summary>
    private readonly bool _isDiscriminated;
    private readonly string _isNamed;
    private readonly string _entries;

    private ReaderEmitter(SourceWriter source, ObjectSpec spec)
    {
        _source = source;
        _spec = spec;
        _isDiscriminated = spec.IsDiscriminated || spec.Polymorphic is not null;
        _isNamed = _names.Of("named");
        _entries = _names.Of("entries");
        foreach (MemberSpec member in spec.Members)
        {
            if (IsRead(member))
            {
                _locals.Add(member.Name, _names.Of(member.Name));
            }
        }

        for (int first = 0; _locals.Count > 0 && first < spec.Members.Count; first += BitsPerWord)
        {
            _seen.Add(_names.Of("seen"));
        }
    }

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        if (spec.Unreadable is not null)
        {
            return;
        }

        if (spec.Polymorphic is { } polymorphic)
        {
            PolymorphismEmitter.EmitRead(source, spec, polymorphic);
        }

        if (spec.Construction is not { } construction)
        {
            return;
        }

        source.Line();
        string type = spec.TypeName + (construction.IsValueType ? "" : "?");
        var emitter = new ReaderEmitter(source, spec);
        if (emitter._isDiscriminated && spec.Polymorphic is null)
        {
            source.Line($"public static {type} Read(ref global::Ordain.PayloadReader reader) => ReadMembers(ref reader, default);").Line();
        }

        source.Open(emitter._isDiscriminated
            ? $"public static {type} ReadMembers(ref global::Ordain.PayloadReader reader, scoped global::System.ReadOnlySpan<byte> discriminator)"
            : $"public static {type} Read(ref global::Ordain.PayloadReader reader)");
        emitter.EmitMembers();
        emitter.EmitCreation(construction);
        source.Close();
        emitter.EmitMemberOf();
    }

    private static bool IsRead(MemberSpec member) => member.Setting != MemberSetting.None;

    private static bool CanBeNull(ValueSpec value) => value.CanBeNull || value is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray };

    private void EmitMembers()
    {
        _source.Open("if (!reader.EnterObject())").Line("return default;").Close().Line();
        foreach (MemberSpec member in _spec.Members)
        {
            if (IsRead(member))
            {
                _source.Line($"{member.Value.TypeName}{(member.Value.CanBeNull ? "?" : "")} {_locals[member.Name]} = {member.Initial};");
            }
        }

        foreach (string seen in _seen)
        {
            _source.Line($"ulong {seen} = 0;");
        }

        int extension = EmitEntries();
        if (_isDiscriminated)
        {
            _source.Line($"bool {_isNamed} = false;");
        }

        _source.Open("while (reader.NextMember())");
        if (_spec.Members.Count > 0)
        {
            _source.Open("switch (MemberOf(reader.Name))");
            for (int i = 0; i < _spec.Members.Count; i++)
            {
                EmitCase(i);
            }

            _source.Open("default:");
        }

        if (_isDiscriminated)
        {
            _source.Open($"if (reader.SkipDiscriminator(discriminator, ref {_isNamed}))").Line(_spec.Members.Count > 0 ? "break;" : "continue;").Close().Line();
        }

        if (extension >= 0)
        {
            EmitEntry(extension);
        }
        else
        {
            _source.Line(_spec.ForbidsOthers ? "reader.RefuseMember();" : "reader.SkipMember();");
        }

        if (_spec.Members.Count > 0)
        {
            _source.Line("break;").Close().Close();
        }

        _source.Close().Line();
        if (extension >= 0)
        {
            MemberSpec member = _spec.Members[extension];
            _source.Open($"if ({_entries} is not null)").Line($"{_locals[member.Name]} = {member.Value.Creation!.Replace("{0}", _entries)};").Close().Line();
        }
    }

    /// <summary>The variable of what has no member of its own.</summary>
    /// <returns>The member that takes it; -1 when none does.</returns>
    private int EmitEntries()
    {
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i] is { IsExtension: true } member && IsRead(member))
            {
                string type = $"global::System.Collections.Generic.Dictionary<string, {ElementType(member.Value.Element!)}>";
                _source.Line($"{type}? {_entries} = {(member.MustBeRead ? $"new {type}()" : "null")};");
                return i;
            }
        }

        return -1;
    }

    private void EmitEntry(int extension)
    {
        MemberSpec member = _spec.Members[extension];
        ValueSpec element = member.Value.Element!;
        _source.Line($"{Seen(extension)} |= 1UL << {Bit(extension)};");
        string name = _names.Of("name");
        _source.Open($"if (reader.BeginEntry(out string {name}))");
        string item = EmitElement(member, element, level: 1);
        _source.Open($"if (!({_entries} ??= new()).TryAdd({name}, {item}))").Line("reader.AddDuplicate();").Close();
        _source.Close().Line();
    }

    private string Seen(int member) => _seen[member / BitsPerWord];

    private static string Bit(int member) => Literals.Int32(member % BitsPerWord);

    private string IsSeen(int member) => $"({Seen(member)} & (1UL << {Bit(member)})) != 0";

    private void EmitCase(int index)
    {
        MemberSpec member = _spec.Members[index];
        if (!IsNamed(member))
        {
            return;
        }

        _source.Open($"case {Literals.Int32(index)}:");
        if (IsRead(member))
        {
            EmitRead(member, index);
        }
        else
        {
            _source.Line("reader.SkipMember();");
        }

        _source.Line("break;");
        _source.Close();
    }

    private void EmitRead(MemberSpec member, int index)
    {
        string local = _locals[member.Name];
        string begin = $"reader.Begin(ref {Seen(index)}, {Bit(index)}, {Literals.String(member.JsonName)}, {Literals.String(member.Name)})";
        bool takesNull = CanBeNull(member.Value) && !(member.MustBeRead && !member.Value.IsNullableValue);
        if (ReadsItsNull(member.Value))
        {
            _source.Open($"if ({begin})");
            EmitValue(member, member.Value, 0, local, takesNull);
            _source.Close().Line();
            return;
        }

        if (takesNull && member.Initial != NoValue)
        {
            // An argument with a default of its own is null all the same when JSON says so.
            _source.Open($"if ({begin})").Line($"{local} = {NoValue};").Open("if (!reader.IsNull)");
            EmitValue(member, member.Value, 0, local, takesNull);
            _source.Close().Close().Line();
            return;
        }

        _source.Open($"if ({begin}{(takesNull ? " && !reader.IsNull" : "")})");
        EmitValue(member, member.Value, 0, local, takesNull);
        _source.Close().Line();
    }

    /// <summary>Whether JSON can have the member: what is never in a payload is unknown there.</summary>
    private static bool IsNamed(MemberSpec member) => !member.IsExtension && (member.IsWritten || IsRead(member));

    /// <summary>Whether what reads the value is asked for null, too.</summary>
    private static bool ReadsItsNull(ValueSpec value) => value is { Kind: ValueKind.Converted, IsNullableValue: false };

    /// <summary>Which member a name is: by its length, and then by its bytes.</summary>
    private void EmitMemberOf()
    {
        var byLength = new SortedDictionary<int, List<int>>();
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (IsNamed(_spec.Members[i]))
            {
                int length = Encoding.UTF8.GetByteCount(_spec.Members[i].JsonName);
                if (!byLength.TryGetValue(length, out List<int>? members))
                {
                    byLength.Add(length, members = []);
                }

                members.Add(i);
            }
        }

        if (_spec.Members.Count == 0)
        {
            return;
        }

        _source.Line();
        _source.Open("private static int MemberOf(global::System.ReadOnlySpan<byte> name) => name.Length switch");
        foreach (KeyValuePair<int, List<int>> names in byLength)
        {
            var tests = new StringBuilder();
            foreach (int i in names.Value)
            {
                tests.Append(EqualsName(_spec.Members[i].JsonName)).Append(" ? ").Append(Literals.Int32(i)).Append(" : ");
            }

            _source.Line($"{Literals.Int32(names.Key)} => {tests}-1,");
        }

        _source.Line("_ => -1,");
        _source.Close("};");
    }

    private static string EqualsName(string name) =>
        // Half a surrogate pair has no form in UTF-8, and no payload has the member.
        $"global::System.MemoryExtensions.SequenceEqual(name, {Literals.String(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)))}u8)";
}
