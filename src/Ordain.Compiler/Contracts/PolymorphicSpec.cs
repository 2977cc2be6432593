using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A type that stands for others.</summary>
/// <param name="DiscriminatorName">The JSON name of the discriminator.</param>
/// <param name="Unknown">What becomes of a value of another type.</param>
/// <param name="Derived">The types that it stands for, as they are declared.</param>
internal sealed record PolymorphicSpec(string DiscriminatorName, UnknownDerived Unknown, EquatableArray<DerivedSpec> Derived);
