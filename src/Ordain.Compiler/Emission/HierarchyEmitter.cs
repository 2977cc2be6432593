using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The declarations around and of a type, so that another part of it can stand inside.</summary>
internal static class HierarchyEmitter
{
    public static void Open(SourceWriter source, HierarchySpec hierarchy, string suffix, IReadOnlyList<string> attributes)
    {
        if (hierarchy.Namespace.Length > 0)
        {
            source.Open($"namespace {hierarchy.Namespace}");
        }

        for (int i = 0; i < hierarchy.Declarations.Count; i++)
        {
            for (int k = 0; k < attributes.Count && i == hierarchy.Declarations.Count - 1; k++)
            {
                source.Line(attributes[k]);
            }

            source.Open(hierarchy.Declarations[i] + (i == hierarchy.Declarations.Count - 1 ? suffix : ""));
        }
    }

    public static void Close(SourceWriter source, HierarchySpec hierarchy)
    {
        for (int i = 0; i < hierarchy.Declarations.Count + (hierarchy.Namespace.Length > 0 ? 1 : 0); i++)
        {
            source.Close();
        }
    }
}
