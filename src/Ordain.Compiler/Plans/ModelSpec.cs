using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>A model: its plans, one for each contract that it declares.</summary>
internal sealed record ModelSpec(EquatableArray<PayloadPlan> Plans);
