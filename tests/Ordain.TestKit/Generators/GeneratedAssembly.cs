using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>A compilation, emitted and loaded into a context of its own that disposal unloads.</summary>
public sealed class GeneratedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private GeneratedAssembly(AssemblyLoadContext context, Assembly assembly)
    {
        _context = context;
        Assembly = assembly;
    }

    /// <summary>The loaded assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>Emits a compilation to memory and loads it. What it refers to comes from the test's own assemblies, or from those that are loaded with it.</summary>
    public static GeneratedAssembly Load(Compilation compilation, params IEnumerable<Compilation> libraries)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(libraries);
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        foreach (Compilation library in libraries)
        {
            using MemoryStream image = Emit(library);
            context.LoadFromStream(image);
        }

        using MemoryStream stream = Emit(compilation);
        return new(context, context.LoadFromStream(stream));
    }

    /// <summary>Emits a compilation to memory.</summary>
    public static MemoryStream Emit(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            throw new GeneratorRunException(
                GeneratorGuards.Compilation,
                $"the output cannot be emitted:\n  {string.Join("\n  ", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>A type of the assembly, by its full name.</summary>
    public Type GetType(string fullName) => Assembly.GetType(fullName, throwOnError: true)!;

    /// <summary>Creates an instance of a type with a parameterless constructor.</summary>
    public object CreateInstance(string fullName) => Activator.CreateInstance(GetType(fullName), nonPublic: true)!;

    /// <summary>Calls a static method by name.</summary>
    public object? Invoke(string typeName, string methodName, params object?[] arguments) =>
        GetType(typeName).InvokeMember(
            methodName,
            BindingFlags.InvokeMethod | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions,
            binder: null,
            target: null,
            arguments,
            System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}
