namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A record whose constructor refuses some values.</summary>
public sealed record ShapesLine(string Sku, decimal Price)
{
    public string Sku { get; } = Sku.Length > 0 ? Sku : throw new ArgumentException($"'{Sku}' of {Price} is empty.", nameof(Sku));
}
