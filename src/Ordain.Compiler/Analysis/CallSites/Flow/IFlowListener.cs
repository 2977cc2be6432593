using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Hears what becomes of objects, once for each state in which a place is reached.</summary>
internal interface IFlowListener
{
    /// <summary>A value is validated, written, submitted, or handed to something that asks for a payload.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">Where.</param>
    /// <param name="contract">The contract that is asked for; null when it is not known, and for contracts it need not be.</param>
    void Use(FlowState state, FlowValue value, IOperation place, INamedTypeSymbol? contract);

    /// <summary>A value gets where it is not followed: it is returned, stored or passed on.</summary>
    void Leave(FlowState state, FlowValue value, IOperation place);

    /// <summary>The code ends.</summary>
    void End(FlowState state);

    /// <summary>A <c>with</c> takes an object up.</summary>
    void Copy(FlowValue value);
}
