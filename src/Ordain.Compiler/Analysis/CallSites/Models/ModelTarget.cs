using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>The member of a model that a field of a contract comes from.</summary>
/// <param name="Site">Where the object is made that has it.</param>
/// <param name="Path">The member, from the model itself.</param>
/// <param name="Property">The member.</param>
internal sealed record ModelTarget(Site Site, string Path, IPropertySymbol Property);
