using System.Globalization;

namespace Ordain.Benchmarks.Limits;

/// <summary>Eight bytes. Texts are made when somebody asks for them.</summary>
/// <param name="Rule">What is broken.</param>
/// <param name="Member">The member that breaks it.</param>
/// <param name="Index">The line of the order; for addresses 0 for billing and 1 for shipping.</param>
internal readonly record struct LimitViolation(LimitRule Rule, LimitMember Member, int Index)
{
    public string Path
    {
        get
        {
            string path = Member.ToString();
            int end = path.IndexOf('_', StringComparison.Ordinal);
            string parent = Member is >= LimitMember.Address_FirstName and <= LimitMember.Address_PostalCode
                ? Index == 0 ? nameof(LimitMember.BillingAddress) : nameof(LimitMember.ShippingAddress)
                : path[..Math.Max(end, 0)];
            return end < 0 ? path
                : parent == nameof(LimitMember.OrderItems) ? string.Create(CultureInfo.InvariantCulture, $"{parent}[{Index}].{path[(end + 1)..]}")
                : $"{parent}.{path[(end + 1)..]}";
        }
    }
}
