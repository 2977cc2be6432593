using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A type that stands for others.</summary>
/// <param name="DiscriminatorName">The JSON name of the discriminator.</param>
/// <param name="Unknown">What becomes of a value of another type.</param>
/// <param name="TakesUnrecognized">Whether an object with an unknown discriminator is read as the type itself.</param>
/// <param name="Derived">The types that it stands for, as they are declared.</param>
internal sealed record PolymorphicSpec(string DiscriminatorName, UnknownDerived Unknown, bool TakesUnrecognized, EquatableArray<DerivedSpec> Derived)
{
    /// <summary>Those of the types that JSON can name.</summary>
    public IEnumerable<DerivedSpec> Discriminated
    {
        get
        {
            foreach (DerivedSpec derived in Derived)
            {
                if (derived.Discriminator is not null)
                {
                    yield return derived;
                }
            }
        }
    }
}
