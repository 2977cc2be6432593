namespace Ordain.Tests;

/// <summary>What generated code does with a writer. A writer is a ref struct, so no <see cref="Action{T}"/> can take it.</summary>
internal delegate void Writing(ref PayloadWriter writer);
