namespace Ordain.Compiler.Incremental;

/// <summary>128 bits that stand for something: what differs has another one.</summary>
internal readonly record struct Fingerprint(ulong High, ulong Low);
