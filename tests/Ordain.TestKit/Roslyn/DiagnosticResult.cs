using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>A diagnostic that a test expects.</summary>
public readonly struct DiagnosticResult
{
    /// <summary>No diagnostics.</summary>
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    private readonly ImmutableArray<DiagnosticLocation> _spans;
    private readonly string? _message;
    private readonly bool _isMessageIgnored;

    /// <summary>Expects an id and a severity; the message counts only if it is given.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a descriptor's id, severity and message, which needs arguments if it has placeholders.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    /// <summary>The id.</summary>
    public string Id { get; private init; }

    /// <summary>The severity.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; private init; }

    /// <summary>The format of the message.</summary>
    public LocalizableString? MessageFormat { get; private init; }

    /// <summary>The arguments of the message.</summary>
    public object[]? MessageArguments { get; private init; }

    /// <summary>Whether the diagnostic is suppressed; null if that does not matter.</summary>
    public bool? IsSuppressed { get; private init; }

    /// <summary>The location and the additional locations; empty if the diagnostic has none.</summary>
    public ImmutableArray<DiagnosticLocation> Spans
    {
        get => _spans.IsDefault ? [] : _spans;
        private init => _spans = value;
    }

    /// <summary>Whether there is a location.</summary>
    public bool HasLocation => !Spans.IsEmpty;

    /// <summary>The message; null if it does not matter.</summary>
    public string? Message
    {
        get
        {
            if (_isMessageIgnored || _message is not null || MessageFormat is null)
            {
                return _isMessageIgnored ? null : _message;
            }

            string format = MessageFormat.ToString(CultureInfo.InvariantCulture);
            try
            {
                return string.Format(CultureInfo.InvariantCulture, format, MessageArguments ?? []);
            }
            catch (FormatException)
            {
                return format;
            }
        }
    }

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>The same with another severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>The same with other options.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    /// <summary>The same with message arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments) => this with { MessageArguments = arguments };

    /// <summary>The same with a message; with null, the message does not matter.</summary>
    public DiagnosticResult WithMessage(string? message) => new(this, message);

    /// <summary>The same with a message format.</summary>
    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => this with { MessageFormat = messageFormat };

    /// <summary>The same, suppressed or not, or either.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => this with { IsSuppressed = isSuppressed };

    /// <summary>The same without a location.</summary>
    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    /// <summary>The same at a point, from 1, in the default file.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(string.Empty, line, column);

    /// <summary>The same at a point, from 0, in the default file.</summary>
    public DiagnosticResult WithLocation(LinePosition location) => WithLocation(string.Empty, location);

    /// <summary>The same at a point, from 1, in a file.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) => WithLocation(path, new LinePosition(line - 1, column - 1));

    /// <summary>The same at a point, from 0, in a file.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location) => WithLocation(path, location, DiagnosticLocationOptions.None);

    /// <summary>The same at a point, from 0, in a file.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options) =>
        Append(new(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <summary>The same at the span that markup gives a key.</summary>
    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    /// <summary>The same at the span that markup gives a key.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options)
    {
        var key = new LinePosition(0, markupKey);
        return Append(new(string.Empty, key, key), options | DiagnosticLocationOptions.InterpretAsMarkupKey);
    }

    /// <summary>The same at an exact span, from 1, in the default file.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(string.Empty, startLine, startColumn, endLine, endColumn);

    /// <summary>The same at an exact span, from 1, in a file.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new FileLinePositionSpan(path, new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)));

    /// <summary>The same at an exact span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span) => WithSpan(span, DiagnosticLocationOptions.None);

    /// <summary>The same at a span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) => Append(span, options);

    /// <summary>The same with a file for the locations that have none.</summary>
    public DiagnosticResult WithDefaultPath(string path) =>
        MapSpans(location => location.Span.Path.Length > 0 || location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey)
            ? location
            : new(new(path, location.Span.Span), location.Options));

    /// <summary>The same some lines further down.</summary>
    public DiagnosticResult WithLineOffset(int offset) => MapSpans(location => location.WithLineOffset(offset));

    /// <inheritdoc/>
    public override string ToString() => DiagnosticPrinter.Print(this);

    internal DiagnosticResult MapSpans(Func<DiagnosticLocation, DiagnosticLocation> map) => this with { Spans = [.. Spans.Select(map)] };

    private DiagnosticResult(DiagnosticResult other, string? message)
    {
        this = other;
        _message = message;
        _isMessageIgnored = message is null;
    }

    private DiagnosticResult Append(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        this with { Spans = Spans.Add(new(span, options)) };
}
