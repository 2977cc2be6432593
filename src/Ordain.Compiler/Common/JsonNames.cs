namespace Ordain.Compiler.Common;

/// <summary>JSON names as System.Text.Json's camel-case policy makes them.</summary>
internal static class JsonNames
{
    public static string CamelCase(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0]))
        {
            return name;
        }

        char[] chars = name.ToCharArray();
        for (int i = 0; i < chars.Length; i++)
        {
            // "IOStream" becomes "ioStream": a capital that starts the next word stays.
            bool hasNext = i + 1 < chars.Length;
            if ((i == 1 && !char.IsUpper(chars[i])) || (i > 0 && hasNext && !char.IsUpper(chars[i + 1])))
            {
                if (i > 0 && hasNext && chars[i + 1] == ' ')
                {
                    chars[i] = char.ToLowerInvariant(chars[i]);
                }

                break;
            }

            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }
}
