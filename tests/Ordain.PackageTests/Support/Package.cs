using System.IO.Compression;
using System.Xml.Linq;

namespace Ordain.PackageTests;

/// <summary>A packed package, as it lies in the feed.</summary>
internal sealed class Package(PackageFeed feed, string id)
{
    private string File => Path.Combine(feed.Folder, $"{id}.{feed.Version}.nupkg");

    /// <summary>The files in the package, without those that the packer adds to every package.</summary>
    public IReadOnlyList<string> Entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        return archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public byte[] Read(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        using Stream content = archive.GetEntry(entry)!.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The description of the package, without its XML namespace.</summary>
    public XElement Metadata()
    {
        using MemoryStream nuspec = new(Read($"{id}.nuspec"));
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        foreach (XElement element in metadata.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return metadata;
    }
}
