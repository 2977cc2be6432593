using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Emission;

namespace Ordain.Compiler.Plans;

/// <summary>How values of a model become values of a contract. What could lose a part of a value is no conversion.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="model">The model's type, inside which conversions run.</param>
/// <param name="prefix">What stands before the name of a method in the class of the pair.</param>
internal sealed class ConversionReader(Compilation compilation, INamedTypeSymbol model, string prefix)
{
    /// <summary>A moment as System.Text.Json writes it, with its offset.</summary>
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";

    private static readonly ConversionSpec Hidden = ConversionSpec.Of("{0}") with { IsOwn = true };

    private readonly List<ChoiceSpec> _choices = [];

    public EquatableArray<ChoiceSpec> Choices => _choices.ToEquatableArray();

    /// <summary>How a value becomes another; null when it cannot.</summary>
    public ConversionSpec? Read(ITypeSymbol source, ITypeSymbol target)
    {
        ITypeSymbol from = source.WithoutNullable();
        ITypeSymbol to = target.WithoutNullable();
        if (SymbolEqualityComparer.Default.Equals(from, to))
        {
            return ConversionSpec.Direct;
        }

        return ReadNames(from, to) ?? ReadLanguage(from, to) ?? ReadTime(from, to) ?? (to.SpecialType == SpecialType.System_String ? ReadText(from) : null);
    }

    /// <summary>The values of an enum for which another one has nothing.</summary>
    public static List<string> ValuesWithoutCounterpart(ITypeSymbol source, ITypeSymbol target)
    {
        if (source.WithoutNullable() is not INamedTypeSymbol from || target.WithoutNullable() is not INamedTypeSymbol to || !IsEnum(from) || !IsEnum(to))
        {
            return [];
        }

        List<IFieldSymbol> targets = ValuesOf(to);
        return ValuesOf(from).FindAll(value => CounterpartOf(value, targets) is null).ConvertAll(static value => value.Name);
    }

    /// <summary>How the value of a member becomes another, through the method that the member names, if it names one; null when it cannot.</summary>
    public ConversionSpec? Read(ModelMatch match, ITypeSymbol target) => match.Convert is { } method
        ? ReadThrough(method, match.Last.Property.ContainingType, match.Last.Property.Type, target)
        : Read(match.Last.Property.Type, target);

    private ConversionSpec? ReadThrough(string method, INamedTypeSymbol owner, ITypeSymbol source, ITypeSymbol target)
    {
        foreach (ISymbol candidate in owner.GetMembers(method))
        {
            if (candidate is IMethodSymbol { IsStatic: true, Parameters.Length: 1, ReturnsVoid: false, IsGenericMethod: false } found
                && compilation.IsSymbolAccessibleWithin(found, model)
                && IsImplicit(source.WithoutNullable(), found.Parameters[0].Type)
                && Read(found.ReturnType, target) is { } after
                && (after.IsDirect || !found.ReturnType.IsReferenceType && !found.ReturnType.IsNullableValue()))
            {
                return ConversionSpec.Of(after.Template.Replace("{0}", $"{owner.SourceName()}.{ExpressionEmitter.Identifier(method)}({{0}})")) with { IsOwn = true };
            }
        }

        return IsHidden(method, owner) && IsValue(target) ? Hidden : null;
    }

    /// <summary>Whether a method of another assembly may be one that nobody sees from here: what is private is not read.</summary>
    private bool IsHidden(string method, INamedTypeSymbol owner) =>
        !SymbolEqualityComparer.Default.Equals(owner.ContainingAssembly, compilation.Assembly) && owner.DeclaringSyntaxReferences.IsEmpty
        && compilation.Options.MetadataImportOptions != MetadataImportOptions.All && owner.GetMembers(method).IsEmpty;

    /// <summary>What such a method most likely gives; where it gives an object, the plan's stamp tells that it was another plan.</summary>
    private static bool IsValue(ITypeSymbol target) => target.SpecialType == SpecialType.System_String || (ModelIndex.ObjectIn(target) is null && Collections.ElementOf(target.WithoutNullable()) is null);

    private bool IsImplicit(ITypeSymbol from, ITypeSymbol to) => compilation.ClassifyConversion(from, to) is { Exists: true, IsImplicit: true };

    private ConversionSpec? ReadLanguage(ITypeSymbol from, ITypeSymbol to)
    {
        Microsoft.CodeAnalysis.CSharp.Conversion conversion = compilation.ClassifyConversion(from, to);
        return conversion switch
        {
            { Exists: false } or { IsImplicit: false } or { IsBoxing: true } => null,
            { IsNumeric: true } when from.SpecialType == SpecialType.System_Char => null,
            { IsUserDefined: true } => ConversionSpec.Of($"({to.SourceName()}){{0}}"),
            { IsNumeric: true } or { IsReference: true } or { IsIdentity: true } => ConversionSpec.Direct,
            _ => null,
        };
    }

    private static ConversionSpec? ReadTime(ITypeSymbol from, ITypeSymbol to) =>
        from.FullName() == "System.DateTimeOffset" && to.SpecialType == SpecialType.System_DateTime ? ConversionSpec.Of("{0}.UtcDateTime") : null;

    private static ConversionSpec? ReadText(ITypeSymbol from)
    {
        switch (from.SpecialType)
        {
            case SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64:
                return ConversionSpec.Of("{0}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)");
            case SpecialType.System_Char:
                return ConversionSpec.Of("{0}.ToString()");
            case SpecialType.System_Boolean:
                return ConversionSpec.Of("({0} ? \"true\" : \"false\")");
            case SpecialType.System_DateTime:
                return Formatted(Moment);
        }

        return from.FullName() switch
        {
            "System.Guid" => ConversionSpec.Of("{0}.ToString()"),
            "System.Uri" => ConversionSpec.Of("{0}.OriginalString"),
            "System.DateOnly" => Formatted("O"),
            "System.DateTimeOffset" => Formatted(Moment),
            "System.TimeOnly" => Formatted("HH:mm:ss.FFFFFFF"),
            "System.TimeSpan" => Formatted("c"),
            "System.Version" => ConversionSpec.Of("{0}.ToString()"),
            _ => null,
        };

        static ConversionSpec Formatted(string format) => ConversionSpec.Of($"{{0}}.ToString({Literals.String(format)}, global::System.Globalization.CultureInfo.InvariantCulture)");
    }

    /// <summary>Enums, open enums and text meet at the names that they have on the wire.</summary>
    private ConversionSpec? ReadNames(ITypeSymbol from, ITypeSymbol to)
    {
        bool fromText = from.SpecialType == SpecialType.System_String;
        bool toText = to.SpecialType == SpecialType.System_String;
        bool fromOpen = from.HasAttribute(OrdainNames.OpenEnum);
        bool toOpen = to.HasAttribute(OrdainNames.OpenEnum);
        bool fromEnum = IsEnum(from);
        bool toEnum = IsEnum(to);
        if ((fromText || fromOpen) && (toText || toOpen))
        {
            string name = fromText ? "{0}" : "{0}.WireName";
            return toText ? ConversionSpec.Of(name) : ConversionSpec.Of($"{to.SourceName()}.From({name}{(fromText ? "" : " ?? \"\"")})");
        }

        if (!(fromEnum && (toEnum || toText || toOpen)) && !(toEnum && (fromText || fromOpen)))
        {
            return null;
        }

        ChoiceSpec? choice = fromEnum && toEnum ? EnumToEnum((INamedTypeSymbol)from, (INamedTypeSymbol)to)
            : fromEnum ? EnumToName((INamedTypeSymbol)from, to, toText)
            : NameToEnum((INamedTypeSymbol)to);
        if (choice is null)
        {
            return null;
        }

        string value = fromOpen ? "{0}.WireName ?? \"\"" : "{0}";
        return ConversionSpec.Of($"{prefix}{Add(choice)}({value})");
    }

    private static bool IsEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum && !type.HasAttribute("System.FlagsAttribute");

    private static ChoiceSpec? EnumToEnum(INamedTypeSymbol from, INamedTypeSymbol to)
    {
        var arms = new List<ChoiceArm>();
        List<IFieldSymbol> targets = ValuesOf(to);
        foreach (IFieldSymbol value in ValuesOf(from))
        {
            // A value without a counterpart would be lost.
            if (CounterpartOf(value, targets) is not { } same)
            {
                return null;
            }

            arms.Add(new ChoiceArm(Code(value), Code(same)));
        }

        return new ChoiceSpec("", from.SourceName(), to.SourceName(), arms.ToEquatableArray(), Undeclared(to, targets));
    }

    private static IFieldSymbol? CounterpartOf(IFieldSymbol value, List<IFieldSymbol> targets) =>
        targets.Find(target => NameOf(target) == NameOf(value)) ?? targets.Find(target => target.Name == value.Name);

    private static ChoiceSpec EnumToName(INamedTypeSymbol from, ITypeSymbol to, bool toText)
    {
        var arms = new List<ChoiceArm>();
        foreach (IFieldSymbol value in ValuesOf(from))
        {
            string name = Literals.String(NameOf(value));
            arms.Add(new ChoiceArm(Code(value), toText ? name : $"{to.SourceName()}.From({name})"));
        }

        return new ChoiceSpec("", from.SourceName(), to.SourceName(), arms.ToEquatableArray(), toText ? "value.ToString()" : $"{to.SourceName()}.From(value.ToString())");
    }

    private static ChoiceSpec NameToEnum(INamedTypeSymbol to)
    {
        var arms = new List<ChoiceArm>();
        List<IFieldSymbol> values = ValuesOf(to);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (IFieldSymbol value in values)
        {
            if (names.Add(NameOf(value)))
            {
                arms.Add(new ChoiceArm(Literals.String(NameOf(value)), Code(value)));
            }
        }

        return new ChoiceSpec("", "string", to.SourceName(), arms.ToEquatableArray(), Undeclared(to, values));
    }

    private string Add(ChoiceSpec choice)
    {
        foreach (ChoiceSpec known in _choices)
        {
            if (known with { Name = "" } == choice)
            {
                return known.Name;
            }
        }

        string name = "Choice" + Literals.Int32(_choices.Count + 1);
        _choices.Add(choice with { Name = name });
        return name;
    }

    /// <summary>Each value once, by its first name.</summary>
    private static List<IFieldSymbol> ValuesOf(INamedTypeSymbol type)
    {
        var fields = new List<IFieldSymbol>();
        var values = new HashSet<object>();
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } field && values.Add(value))
            {
                fields.Add(field);
            }
        }

        return fields;
    }

    private static string NameOf(IFieldSymbol value) => MemberFacts.WireNameOf(value) ?? value.Name;

    private static string Code(IFieldSymbol value) => $"{value.ContainingType.SourceName()}.{ExpressionEmitter.Identifier(value.Name)}";

    /// <summary>A value that the enum does not have, so that the validator refuses it.</summary>
    private static string Undeclared(INamedTypeSymbol type, List<IFieldSymbol> values)
    {
        var taken = new HashSet<string>(values.ConvertAll(static value => Convert.ToString(value.ConstantValue, System.Globalization.CultureInfo.InvariantCulture)!), StringComparer.Ordinal);
        int free = 127;
        while (taken.Contains(Literals.Int32(free)) && free > 0)
        {
            free--;
        }

        return $"({type.SourceName()}){Literals.Int32(free)}";
    }
}
