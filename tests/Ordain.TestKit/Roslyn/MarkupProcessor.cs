using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Takes the markup out of a state's files and makes expectations of it.</summary>
internal sealed class MarkupProcessor
{
    private const DiagnosticOptions MarkupDiagnosticOptions = DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity;

    private readonly RunSettings _settings;
    private readonly MarkupMode _mode;
    private readonly List<DiagnosticResult> _expected = [];
    private readonly Dictionary<string, FileLinePositionSpan> _locations = new(StringComparer.Ordinal);

    private MarkupProcessor(RunSettings settings, MarkupMode mode)
    {
        _settings = settings;
        _mode = mode;
    }

    /// <summary>A state without markup, with every expectation at a file and a span.</summary>
    public static SolutionState Process(SolutionState state, RunSettings settings)
    {
        var processor = new MarkupProcessor(settings, state.MarkupHandling ?? MarkupMode.Allow);
        SolutionState processed = state.CopyWith(processor.Process, []);
        processed.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics.Select(processor.Resolve));
        processed.ExpectedDiagnostics.AddRange(processor._expected);
        return processed;
    }

    private SourceFileCollection Process(SourceFileCollection files)
    {
        if (_mode == MarkupMode.None)
        {
            return files;
        }

        var processed = new SourceFileCollection();
        foreach (var (path, content) in files)
        {
            var markup = MarkupParser.Parse(content.ToString(), _settings.MarkupOptions.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
            var text = SourceText.From(markup.Text, content.Encoding, content.ChecksumAlgorithm);
            processed.Add((path, text));
            if (_mode != MarkupMode.Ignore)
            {
                Read(path, text, markup);
            }
        }

        return processed;
    }

    private void Read(string path, SourceText text, ParsedMarkup markup)
    {
        foreach (int position in markup.Positions)
        {
            Expect(string.Empty, SpanOf(path, text, new TextSpan(position, 0)), DiagnosticLocationOptions.IgnoreLength);
        }

        foreach (var (name, span) in markup.Spans)
        {
            FileLinePositionSpan location = SpanOf(path, text, span);
            if (!name.StartsWith('#'))
            {
                Expect(name, location, DiagnosticLocationOptions.None);
            }
            else if (!_locations.TryAdd(name, location))
            {
                throw new InvalidOperationException($"Input contains multiple markup locations with key '{name}'");
            }
        }
    }

    private void Expect(string id, FileLinePositionSpan span, DiagnosticLocationOptions options)
    {
        DiagnosticDescriptor? descriptor = id.Length == 0 ? DefaultDescriptor() : DescriptorOf(id);
        DiagnosticResult result = descriptor is null ? DiagnosticResult.CompilerError(id) : new(descriptor);
        if (_mode != MarkupMode.IgnoreFixable || !_settings.FixableIds.Contains(result.Id))
        {
            _expected.Add(result.WithMessage(null).WithOptions(MarkupDiagnosticOptions).WithSpan(span, options));
        }
    }

    private DiagnosticDescriptor DefaultDescriptor() =>
        _settings.DefaultDiagnostic
        ?? throw new InvalidOperationException(
            "Markup syntax can only omit the diagnostic ID if the first analyzer only supports a single diagnostic. "
            + "To customize the default value, override GetDefaultDiagnostic or set MarkupOptions.UseFirstDescriptor.");

    private DiagnosticDescriptor? DescriptorOf(string id)
    {
        DiagnosticDescriptor[] descriptors = [.. _settings.SupportedDiagnostics.Where(descriptor => descriptor.Id == id)];
        return descriptors.Length > 1 && !_settings.MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? throw new InvalidOperationException(
                $"Markup syntax can only use a diagnostic ID that one descriptor has; '{id}' has {descriptors.Length}. Set MarkupOptions.UseFirstDescriptor to take the first.")
            : descriptors.FirstOrDefault();
    }

    private DiagnosticResult Resolve(DiagnosticResult expected) =>
        expected.WithDefaultPath(_settings.DefaultFilePath).MapSpans(location =>
        {
            if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
            {
                return location;
            }

            string key = "#" + location.Span.StartLinePosition.Character.ToString(CultureInfo.InvariantCulture);
            return _locations.TryGetValue(key, out FileLinePositionSpan span)
                ? new(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
                : throw new InvalidOperationException($"The markup location '{key}' was not found in the input.");
        });

    private static FileLinePositionSpan SpanOf(string path, SourceText text, TextSpan span) => new(path, text.Lines.GetLinePositionSpan(span));
}
