extern alias compiler;

using Microsoft.CodeAnalysis;
using compiler::Ordain.Compiler;

namespace Ordain.Benchmarks.Compiling;

/// <summary>A generator, and what the types need for it beside what all types have.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Create">A new instance.</param>
/// <param name="Annotation">What stands on each type.</param>
/// <param name="MemberAnnotation">What stands on members that hold objects and on those that hold lists of them.</param>
/// <param name="Companion">What stands beside each type; <c>{0}</c> is its number.</param>
internal sealed record CompiledGenerator(string Name, Func<IIncrementalGenerator> Create, string Annotation = "", (string Object, string List) MemberAnnotation = default, string Companion = "")
{
    private const string Core = "Microsoft.NETCore.App.Ref";
    private const string Web = "Microsoft.AspNetCore.App.Ref";

    private const string Contract = "[Ordain.Contract(\"Acme\")]";

    /// <summary>The first three are floors, the fourth is Ordain.</summary>
    public static IReadOnlyList<CompiledGenerator> All { get; } =
    [
        new("empty generator", static () => new EmptyGenerator(), Contract),
        new("reading generator", static () => new ReadingGenerator(), Contract),
        new("as many empty files as Ordain's", static () => new FilesOnlyGenerator(), Contract),
        new("Ordain", static () => new OrdainGenerator(), Contract),
        new("Ordain without its gate", static () => new UngatedGenerator(), Contract),
        new(
            "System.Text.Json",
            static () => SdkFiles.Generator(Core, "System.Text.Json.SourceGeneration", "System.Text.Json.SourceGeneration.JsonSourceGenerator"),
            Companion: "[System.Text.Json.Serialization.JsonSerializable(typeof(Model{0}))] internal sealed partial class Json{0} : System.Text.Json.Serialization.JsonSerializerContext;"),
        new(
            "[OptionsValidator]",
            static () => SdkFiles.Generator(Web, "Microsoft.Extensions.Options.SourceGeneration", "Microsoft.Extensions.Options.Generators.OptionsValidatorGenerator"),
            MemberAnnotation: ("[Microsoft.Extensions.Options.ValidateObjectMembers]", "[Microsoft.Extensions.Options.ValidateEnumeratedItems]"),
            Companion: "[Microsoft.Extensions.Options.OptionsValidator] internal sealed partial class Validator{0} : Microsoft.Extensions.Options.IValidateOptions<Model{0}>;"),
        new(
            "Microsoft.Extensions.Validation",
            static () => SdkFiles.Generator(Web, "Microsoft.Extensions.Validation.ValidationsGenerator", "Microsoft.Extensions.Validation.ValidationsGenerator"),
            "[Microsoft.Extensions.Validation.ValidatableType]"),
        new(
            "LoggerMessage",
            static () => SdkFiles.Generator(Web, "Microsoft.Extensions.Logging.Generators", "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator"),
            Companion: "internal static partial class Log{0} {{ [Microsoft.Extensions.Logging.LoggerMessage(1, Microsoft.Extensions.Logging.LogLevel.Information, \"{{number}} of {{count}} at {{time}}\")] public static partial void Placed(Microsoft.Extensions.Logging.ILogger logger, string number, int count, System.DateTime time); }}"),
    ];

    /// <summary>Those that are driven over models.</summary>
    public static IReadOnlyList<CompiledGenerator> OfModels { get; } =
    [
        new("Ordain", static () => new OrdainGenerator(), ShopModel.Annotation),
        All.Single(static generator => generator.Name == "System.Text.Json"),
    ];
}
