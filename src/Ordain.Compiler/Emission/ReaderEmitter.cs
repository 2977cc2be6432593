using System.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

/// <summary>
/// The <c>Read</c> method of an object: one local per member, one <c>switch</c> over its members, and the object at the end, created only
/// when nothing is wrong.
/// </summary>
internal sealed class ReaderEmitter
{
    private const int BitsPerWord = 64;
    private const string NoValue = "default!";

    private readonly SourceWriter _source;
    private readonly ObjectSpec _spec;
    private readonly LocalNames _names = new();
    private readonly Dictionary<string, string> _locals = new(StringComparer.Ordinal);
    private readonly List<string> _seen = [];

    private ReaderEmitter(SourceWriter source, ObjectSpec spec)
    {
        _source = source;
        _spec = spec;
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
        if (spec.Unreadable is not null || spec.Construction is null)
        {
            return;
        }

        source.Line();
        source.Open($"public static {spec.TypeName}{(spec.Construction.IsValueType ? "" : "?")} Read(ref global::Ordain.PayloadReader reader)");
        var emitter = new ReaderEmitter(source, spec);
        emitter.EmitMembers();
        emitter.EmitCreation(spec.Construction);
        source.Close();
        emitter.EmitMemberOf();
        EmitEnums(source, spec);
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

        _source.Line(_spec.ForbidsOthers ? "reader.RefuseMember();" : "reader.SkipMember();");
        if (_spec.Members.Count > 0)
        {
            _source.Line("break;").Close().Close();
        }

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
        if (takesNull && member.Initial != NoValue)
        {
            // An argument with a default of its own is null all the same when JSON says so.
            _source.Open($"if ({begin})").Line($"{local} = {NoValue};").Open("if (!reader.IsNull)");
            EmitValue(member, member.Value, local);
            _source.Close().Close().Line();
            return;
        }

        _source.Open($"if ({begin}{(takesNull ? " && !reader.IsNull" : "")})");
        EmitValue(member, member.Value, local);
        _source.Close().Line();
    }

    /// <summary>Whether JSON can have the member: what is never in a payload is unknown there.</summary>
    private static bool IsNamed(MemberSpec member) => member.IsWritten || IsRead(member);

    private void EmitValue(MemberSpec member, ValueSpec value, string target)
    {
        if (value.Kind is not (ValueKind.Collection or ValueKind.Dictionary))
        {
            _source.Line($"{target} = {Expression(member, value)};");
            return;
        }

        ValueSpec element = value.Element!;
        string elementType = element.TypeName + (element.IsNullableValue ? "?" : "");
        bool isList = value.Kind == ValueKind.Collection;
        string items = _names.Of(isList ? "read" : "map");
        string key = _names.Of("key");
        _source.Open(isList ? "if (reader.EnterArray())" : "if (reader.EnterObject())");
        _source.Line(isList
            ? $"var {items} = new global::System.Collections.Generic.List<{elementType}>();"
            : $"var {items} = new global::System.Collections.Generic.Dictionary<string, {elementType}>();");
        _source.Open(isList ? "while (reader.NextElement())" : "while (reader.NextMember())");
        if (!isList)
        {
            _source.Open($"if (!reader.BeginEntry(out string {key}))").Line("continue;").Close().Line();
        }

        string item = _names.Of("item");
        _source.Line($"{elementType} {item} = default!;");
        if (CanBeNull(element))
        {
            _source.Open("if (!reader.IsNull)");
        }

        EmitValue(member, element, item);
        if (CanBeNull(element))
        {
            _source.Close();
        }

        _source.Line();
        if (isList)
        {
            _source.Line($"{items}.Add({item});");
        }
        else
        {
            _source.Open($"if (!{items}.TryAdd({key}, {item}))").Line("reader.AddDuplicate();").Close();
        }

        _source.Close().Line();
        _source.Line($"{target} = {value.Creation!.Replace("{0}", items)};");
        _source.Close();
    }

    /// <summary>One value, as an expression.</summary>
    private static string Expression(MemberSpec member, ValueSpec value) => value.Kind switch
    {
        ValueKind.Text when member.LocaleSeparator != '\0' && value == member.Value => $"reader.ReadLocale('{member.LocaleSeparator}')!",
        ValueKind.Text => "reader.ReadString()!",
        ValueKind.Boolean => "reader.ReadBoolean()",
        ValueKind.Integer => $"reader.ReadInteger<{value.TypeName}>()",
        ValueKind.Decimal when member.Money is { Form: MoneyForm.DecimalString } => "reader.ReadDecimalString()",
        ValueKind.Decimal when member.Money is { Form: MoneyForm.MinorUnits, Decimals: { } decimals } => $"reader.ReadMinorUnits({Literals.Int32(decimals)})",
        ValueKind.Decimal => "reader.ReadDecimal()",
        ValueKind.Floating => $"reader.ReadFloating<{value.TypeName}>()",
        ValueKind.Scalar when member.Time != TimeForm.AsItIs && WireFormatReader.IsTime(value) =>
            $"reader.Read{member.Time}(){(value.TypeName == "global::System.DateTime" ? ".UtcDateTime" : "")}",
        ValueKind.Scalar => $"reader.Read{ScalarName(value.TypeName)}(){(value.TypeName == "global::System.Uri" ? "!" : "")}",
        ValueKind.Enum when value.Enum!.IsText => $"{EnumMethodOf(value)}(ref reader)",
        ValueKind.Enum => $"({value.TypeName})reader.ReadInteger<{value.Enum!.UnderlyingType}>()",
        ValueKind.OpenEnum => $"reader.ReadOpenEnum<{value.TypeName}>()",
        ValueKind.Money => $"reader.ReadMoney(global::Ordain.MoneyWireFormat.{(member.Money ?? MoneySpec.Unsaid).Form})",
        ValueKind.Json => "reader.ReadElement()",
        ValueKind.Object => $"global::{value.HelperName}.Read(ref reader)!",
        ValueKind.Contract => $"global::Ordain.Rules.NestedPayload.Read<{value.TypeName}>(ref reader)!",
        _ => "default!",
    };

    private static string ScalarName(string typeName) => typeName == "char" ? "Char" : typeName.Substring(typeName.LastIndexOfAny(['.', ':']) + 1);

    private void EmitCreation(ConstructionSpec construction)
    {
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i].MustBeRead)
            {
                _source.Line($"reader.Require({IsSeen(i)}, {Literals.String(_spec.Members[i].JsonName)}, {Literals.String(_spec.Members[i].Name)});");
            }
        }

        EmitMinorUnits();
        _source.Open("if (reader.HasProblems)").Line("return default;").Close().Line();
        string creation = Creation(construction);
        if (NeedsOriginal(out string isComplete))
        {
            // What only an initializer can set, and JSON does not have, keeps what the type's own code gives it.
            _source.Line($"{_spec.TypeName} original = {isComplete} ? default! : {creation}{Initializer(construction, isOriginal: true)};");
        }

        _source.Line($"{_spec.TypeName} result = {creation}{Initializer(construction, isOriginal: false)};");
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (member is { Setting: MemberSetting.Setter, KeepsInitial: true })
            {
                _source.Open($"if ({IsSeen(i)})").Line($"result.{ExpressionEmitter.Identifier(member.Name)} = {_locals[member.Name]}{Forgiving(member)};").Close();
            }
        }

        _source.Line("return result;");
    }

    /// <summary>An amount may stand before the currency in whose minor units it is.</summary>
    private void EmitMinorUnits()
    {
        foreach (MemberSpec member in _spec.Members)
        {
            if (IsRead(member) && member is { Value.Kind: ValueKind.Decimal, Money: { Form: MoneyForm.MinorUnits, Decimals: null, CurrencyMember: { } currency } })
            {
                string local = _locals[member.Name];
                string names = $"{Literals.String(member.JsonName)}, {Literals.String(member.Name)}";
                string conversion = $"reader.FromMinorUnits({local}{(member.Value.IsNullableValue ? ".GetValueOrDefault()" : "")}, {CodeOf(currency)}, {names})";
                _source.Line($"{local} = {(member.Value.IsNullableValue ? $"{local} is null ? null : " : "")}{conversion};");
            }
        }
    }

    /// <summary>The currency that was read, as an expression of the type <c>string?</c>.</summary>
    private string CodeOf(string currency)
    {
        foreach (MemberSpec member in _spec.Members)
        {
            if (member.Name == currency)
            {
                string local = _locals[currency];
                string code = member.Value.Kind switch
                {
                    ValueKind.Enum when member.Value.IsNullableValue => $"({local} is null ? null : {EnumNameEmitter.MethodOf(member.Value)}({local}.GetValueOrDefault()))",
                    ValueKind.Enum => $"{EnumNameEmitter.MethodOf(member.Value)}({local})",
                    ValueKind.OpenEnum => $"{local}{(member.Value.CanBeNull ? "?." : ".")}WireName",
                    _ => local,
                };
                return member.Default is ConstantExpression { Value: { } @default } ? $"({code} ?? {Literals.String(@default.Display)})" : code;
            }
        }

        return "null";
    }

    private string Creation(ConstructionSpec construction)
    {
        var arguments = new List<string>();
        foreach (ArgumentSpec argument in construction.Arguments)
        {
            arguments.Add(_locals.TryGetValue(argument.Member, out string? local) ? local + "!" : argument.Default);
        }

        return $"new {_spec.TypeName}({string.Join(", ", arguments)})";
    }

    private bool NeedsOriginal(out string isComplete)
    {
        var conditions = new List<string>();
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            if (_spec.Members[i] is { Setting: MemberSetting.Initializer, KeepsInitial: true })
            {
                conditions.Add(IsSeen(i));
            }
        }

        isComplete = string.Join(" && ", conditions);
        return conditions.Count > 0;
    }

    private string Initializer(ConstructionSpec construction, bool isOriginal)
    {
        var settings = new List<string>();
        for (int i = 0; i < _spec.Members.Count; i++)
        {
            MemberSpec member = _spec.Members[i];
            if (member.Setting is not (MemberSetting.Initializer or MemberSetting.Setter) || (member.KeepsInitial && (isOriginal || member.Setting == MemberSetting.Setter)))
            {
                continue;
            }

            string name = ExpressionEmitter.Identifier(member.Name);
            string value = _locals[member.Name] + Forgiving(member);
            settings.Add($"{name} = {(member.KeepsInitial ? $"{IsSeen(i)} ? {value} : original.{name}" : value)}");
        }

        foreach (string forced in construction.Forced)
        {
            settings.Add($"{ExpressionEmitter.Identifier(forced)} = {(_locals.TryGetValue(forced, out string? local) ? local + "!" : NoValue)}");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }

    private static string Forgiving(MemberSpec member) => member.Value is { CanBeNull: true, IsNullableValue: false } ? "!" : "";

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

    private static string EnumMethodOf(ValueSpec value) => "ValueOf" + EnumNameEmitter.MethodOf(value).Substring("NameOf".Length);

    private static void EmitEnums(SourceWriter source, ObjectSpec spec)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberSpec member in spec.Members)
        {
            ValueSpec value = member.Value;
            while (value.Element is { } element)
            {
                value = element;
            }

            if (IsRead(member) && value is { Kind: ValueKind.Enum, Enum: { IsText: true } names } && done.Add(value.TypeName))
            {
                EmitEnum(source, value, names);
            }
        }
    }

    private static void EmitEnum(SourceWriter source, ValueSpec value, EnumSpec names)
    {
        var wireNames = new List<string>();
        source.Line();
        source.Open($"private static {value.TypeName} {EnumMethodOf(value)}(ref global::Ordain.PayloadReader reader) => reader.ReadString() switch");
        foreach (EnumMemberSpec name in names.Members)
        {
            string wireName = Literals.String(name.WireName);
            if (!wireNames.Contains(wireName))
            {
                wireNames.Add(wireName);
                source.Line($"{wireName} => {value.TypeName}.{ExpressionEmitter.Identifier(name.Name)},");
            }
        }

        source.Line("null => default,");
        source.Line($"_ => reader.RefuseName<{value.TypeName}>({string.Join(", ", wireNames)}),");
        source.Close("};");
    }
}
