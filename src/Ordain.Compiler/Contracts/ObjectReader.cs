using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>Reads a contract's type and all objects that it holds.</summary>
internal sealed class ObjectReader
{
    private readonly Compilation _compilation;
    private readonly DefinitionReporter? _report;
    private readonly CancellationToken _cancellation;
    private readonly ValueReader _values;
    private readonly Dictionary<ISymbol, string> _helperNames = new(SymbolEqualityComparer.Default);
    private readonly Queue<INamedTypeSymbol> _waiting = new();

    /// <summary>The contracts that are being read, from the outside in: one that holds itself is not asked again.</summary>
    private ImmutableHashSet<ISymbol> _around = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    public ObjectReader(Compilation compilation, DefinitionReporter? report, CancellationToken cancellation)
    {
        _compilation = compilation;
        _report = report;
        _cancellation = cancellation;
        _values = new ValueReader(compilation, HelperNameOf, CanRead);
    }

    /// <summary>Reads the contract's type.</summary>
    public ObjectSpec ReadRoot(INamedTypeSymbol type, string provider) => ReadObject(Enter(type), "OrdainPayload", type, reader: type) with { Provider = provider };

    /// <summary>Reads one type alone, for those who only ask for its members.</summary>
    public static ObjectSpec ReadAlone(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        new ObjectReader(compilation, report: null, cancellation).ReadObject(type, "", compilation.Assembly, reader: null);

    /// <summary>Reads what <see cref="ReadRoot"/> and the parts themselves refer to.</summary>
    public EquatableArray<ObjectSpec> ReadParts()
    {
        var parts = new List<ObjectSpec>();
        while (_waiting.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            INamedTypeSymbol type = _waiting.Dequeue();
            parts.Add(ReadObject(type, _helperNames[type], _compilation.Assembly, _compilation.Assembly));
        }

        ReadabilityMarker.Mark(parts);
        RecursionMarker.Mark(parts);
        return parts.ToEquatableArray();
    }

    private INamedTypeSymbol Enter(INamedTypeSymbol contract)
    {
        _around = _around.Add(contract);
        return contract;
    }

    /// <summary>Whether a contract that is a member can be read back: generated in another assembly, or about to be in this one.</summary>
    private bool CanRead(INamedTypeSymbol contract)
    {
        if (!SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, _compilation.Assembly))
        {
            return contract.AllInterfaces.Any(static @interface => @interface.FullName() == OrdainNames.ReadablePayload);
        }

        if (_around.Contains(contract))
        {
            return true;
        }

        var reader = new ObjectReader(_compilation, report: null, _cancellation) { _around = _around };
        ObjectSpec root = reader.ReadRoot(contract, "");
        return ReadabilityMarker.Mark(root, reader.ReadParts()).Unreadable is null;
    }

    private string HelperNameOf(INamedTypeSymbol type)
    {
        if (!_helperNames.TryGetValue(type, out string? name))
        {
            // The assembly's name keeps two assemblies apart that see each other's internals and use the same type.
            name = $"Ordain.Generated.{Identifier(_compilation.AssemblyName ?? "")}.{Identifier(type.SourceName().Replace("global::", ""))}Payload";
            _helperNames.Add(type, name);
            _waiting.Enqueue(type);
        }

        return name;
    }

    /// <summary>A name as an identifier. Different names give different ones: a dot becomes <c>_</c>, anything else that no name has <c>_</c> and a digit.</summary>
    private static string Identifier(string name)
    {
        var text = new StringBuilder();
        foreach (char c in name)
        {
            int special = ".@_<>, []()?".IndexOf(c);
            text.Append(char.IsLetterOrDigit(c) ? c.ToString() : special switch { 0 => "_", 1 => "", < 0 => "_0", _ => "_" + Literals.Int32(special - 2) });
        }

        return text.Length == 0 || char.IsDigit(text[0]) || SyntaxFacts.GetKeywordKind(text.ToString()) != SyntaxKind.None ? "_" + text : text.ToString();
    }

    private ObjectSpec ReadObject(INamedTypeSymbol type, string helperName, ISymbol within, ISymbol? reader)
    {
        var scope = new RuleScope(type, _compilation) { Reader = reader };
        bool omitsEmpty = type.HasAttribute(OrdainNames.OmitWhenEmpty);
        string? source = MemberFacts.SourceOf(type) ?? type.FindAttribute(OrdainNames.Contract)?.Named("Source") as string;
        var members = new List<MemberSpec>();
        var orders = new List<int>();
        List<IPropertySymbol> properties = type.PayloadProperties();
        foreach (IPropertySymbol property in properties)
        {
            if (ReadMember(property, type, scope, omitsEmpty, source) is not { } member)
            {
                continue;
            }

            // Insertion keeps members of one order as they are declared.
            int order = property.FindAttribute(OrdainNames.JsonPropertyOrder)?.Positional(0) as int? ?? 0;
            int place = orders.Count;
            while (place > 0 && orders[place - 1] > order)
            {
                place--;
            }

            orders.Insert(place, order);
            members.Insert(place, member);
        }

        WireFormatReader.CheckCurrencyMembers(type, members, _report);
        ReportFields(type);
        ReportDuplicates(type, members);
        EquatableArray<string> initialized = InitializedMembers.Of(type, properties);
        ConstructionSpec? construction = ConstructionReader.Read(type, properties, initialized, members, within, _compilation, out string problem);
        PolymorphicSpec? polymorphic = type.HasAttribute(OrdainNames.Contract) ? null : PolymorphismReader.Read(type, _compilation, HelperNameOf, _report);
        return new ObjectSpec
        {
            Construction = construction,
            Unreadable = construction is null && polymorphic?.Discriminated.Any() is not true ? $"'{type.Name}' cannot be created: {problem}" : null,
            ForbidsOthers = type.FindAttribute(OrdainNames.JsonUnmappedMemberHandling)?.Positional(0) is 1,
            TypeName = type.SourceName(),
            DisplayName = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            HelperName = helperName,
            FileName = HierarchySpec.FileNameOf(type),
            Rules = new TypeRuleReader(type, members, scope, _compilation, source, _report).Read(),
            Polymorphic = polymorphic,
            IsDiscriminated = PolymorphismReader.IsDiscriminated(type),
            ValidatesItself = ValidatesItself(type),
            IsObsolete = properties.Exists(MemberFacts.IsStrictlyObsolete),
            ExperimentalIds = MemberFacts.ExperimentalIdsOf(properties),
            InitializedMembers = initialized,
            Members = members.ToEquatableArray(),
        };
    }

    private static bool ValidatesItself(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol @interface in type.AllInterfaces)
        {
            if (@interface.IsNamed(OrdainNames.ValidatableObject))
            {
                return true;
            }
        }

        return false;
    }

    private MemberSpec? ReadMember(IPropertySymbol property, INamedTypeSymbol type, RuleScope scope, bool omitsEmpty, string? source)
    {
        int ignore = IgnoreConditionOf(property);
        bool isExtension = property.HasAttribute(OrdainNames.JsonExtensionData);
        string problem;
        ValueSpec? value = isExtension ? _values.ReadExtension(property.Type, out problem)
            : ConverterReader.Find(property) is { } converter ? _values.ReadConverted(property.Type, converter, out problem)
            : _values.Read(property.Type, out problem);
        if (value is null)
        {
            // What is never written needs no form; rules may still read it.
            if (ignore != JsonIgnoreCondition.Always && problem.Length > 0)
            {
                _report?.Invoke(Descriptors.MemberNotWritable, new DefinitionSite(property), property.Name, property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), problem);
            }

            return null;
        }

        bool omitsHollow = value.Kind != ValueKind.Text && property.HasAttribute(OrdainNames.OmitWhenEmpty) && EmptinessReader.CanBeEmpty(property.Type, value);
        NumberForm numbers = MemberFacts.NumberFormOf(property, type, value);
        MoneySpec? money = WireFormatReader.MoneyOf(property, value, _report);
        AttributeData? locale = property.FindAttribute(OrdainNames.Locale);
        return new MemberSpec
        {
            Name = property.Name,
            JsonName = MemberFacts.JsonNameOf(property),
            Value = value,
            Rules = RuleReader.Read(property, value, money, numbers, scope, _compilation, source, _report),
            IsWritten = ignore != JsonIgnoreCondition.Always,
            WritesNull = ignore is JsonIgnoreCondition.Never or JsonIgnoreCondition.WhenReading,
            OmitsDefault = ignore == JsonIgnoreCondition.WhenWritingDefault && !value.CanBeNull,
            OmitsHollow = omitsHollow,
            Parts = omitsHollow ? EmptinessReader.PartsOf(property.Type, value) : default,
            OmitsEmpty = value.Kind == ValueKind.Text && (omitsEmpty || property.HasAttribute(OrdainNames.OmitWhenEmpty)),
            Default = value.CanBeNull ? RuleReader.ReadDefault(property, scope, _report) : null,
            Money = money,
            Time = WireFormatReader.TimeOf(property, value),
            Numbers = numbers,
            IsExtension = isExtension,
            LocaleSeparator = locale is null ? '\0' : locale.Positional(0) is 1 ? '_' : '-',
        };
    }

    private static class JsonIgnoreCondition
    {
        public const int Never = 0;
        public const int Always = 1;
        public const int WhenWritingDefault = 2;
        public const int WhenWritingNull = 3;
        public const int WhenWriting = 4;
        public const int WhenReading = 5;
    }

    private static int IgnoreConditionOf(IPropertySymbol property) => property.FindAttribute(OrdainNames.JsonIgnore) is not { } attribute
        ? JsonIgnoreCondition.WhenWritingNull
        : attribute.Named("Condition") as int? is { } condition and not JsonIgnoreCondition.WhenWriting ? condition
        : JsonIgnoreCondition.Always;

    /// <summary>What System.Text.Json would write because of <c>[JsonInclude]</c>, and the writer does not.</summary>
    private void ReportFields(INamedTypeSymbol type)
    {
        foreach (ISymbol member in _report is null ? [] : type.GetMembers())
        {
            if (member is IFieldSymbol or IPropertySymbol { DeclaredAccessibility: not Accessibility.Public } && member.HasAttribute(OrdainNames.JsonInclude))
            {
                ITypeSymbol memberType = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
                _report?.Invoke(Descriptors.MemberNotWritable, new DefinitionSite(member), member.Name, memberType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), "only public properties are members of a payload, whatever [JsonInclude] says");
            }
        }
    }

    private void ReportDuplicates(INamedTypeSymbol type, List<MemberSpec> members)
    {
        if (_report is null)
        {
            return;
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (MemberSpec member in members)
        {
            if (!member.IsWritten || member.IsExtension)
            {
                continue;
            }

            if (names.TryGetValue(member.JsonName, out string? other))
            {
                ISymbol? symbol = type.PayloadProperties().Find(property => property.Name == member.Name);
                _report(Descriptors.DuplicateJsonName, new DefinitionSite(symbol ?? type), other, member.Name, member.JsonName);
            }
            else
            {
                names.Add(member.JsonName, member.Name);
            }
        }
    }
}
