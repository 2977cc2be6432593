using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Incremental;

/// <summary>The options on which declarations depend.</summary>
internal static class OptionsFingerprints
{
    private static readonly ConditionalWeakTable<ParseOptions, StrongBox<Fingerprint>> _known = new();

    public static Fingerprint Of(ParseOptions options) => _known.GetValue(options, static options =>
    {
        var builder = default(FingerprintBuilder);
        builder.Add((int)options.Kind);
        builder.Add((int)((CSharpParseOptions)options).LanguageVersion);
        foreach (string symbol in options.PreprocessorSymbolNames)
        {
            builder.Add(symbol);
        }

        foreach (KeyValuePair<string, string> feature in options.Features.OrderBy(static feature => feature.Key, StringComparer.Ordinal))
        {
            builder.Add(feature.Key);
            builder.Add(feature.Value);
        }

        return new StrongBox<Fingerprint>(builder.ToFingerprint());
    }).Value;

    public static void Add(ref FingerprintBuilder builder, CSharpCompilation compilation)
    {
        CSharpCompilationOptions options = compilation.Options;
        builder.Add(compilation.AssemblyName);
        builder.Add((int)options.NullableContextOptions);
        builder.Add((int)options.MetadataImportOptions);
        builder.Add((int)options.OutputKind);
        builder.Add((int)options.Platform);
        builder.Add(options.AllowUnsafe);
        builder.Add(options.CheckOverflow);
        builder.Add(options.PublicSign);
        builder.Add(options.DelaySign is true);
        builder.Add(options.CryptoKeyFile);
        builder.Add(options.CryptoKeyContainer);
        builder.Add(options.ModuleName);
        builder.Add(options.MainTypeName);

        // With whom the assembly shares its internals, and who with it, goes by its key.
        foreach (byte part in options.CryptoPublicKey)
        {
            builder.Add(part);
        }
    }
}
