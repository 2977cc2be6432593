using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The names that no entry of <c>[JsonExtensionData]</c> may have, because a member has them.</summary>
internal static class ExtensionNames
{
    /// <summary>A pattern of the names; empty when there are none.</summary>
    public static string Of(ObjectSpec spec)
    {
        var names = new List<string>();
        foreach (MemberSpec member in spec.Members)
        {
            if (member is { IsWritten: true, IsExtension: false })
            {
                names.Add(Literals.String(member.JsonName));
            }
        }

        return string.Join(" or ", names);
    }
}
