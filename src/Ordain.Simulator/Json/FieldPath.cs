using System.Globalization;

namespace Ordain.Simulator;

/// <summary>Paths such as <c>orderItems.0.quantity</c>.</summary>
internal static class FieldPath
{
    public static string Of(string parent, string name) => parent.Length == 0 ? name : $"{parent}.{name}";

    public static string Of(string parent, int index) => Of(parent, index.ToString(CultureInfo.InvariantCulture));
}
