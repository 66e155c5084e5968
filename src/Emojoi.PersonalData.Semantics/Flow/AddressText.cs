namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Constant texts that may be an address, or its beginning.</summary>
internal static class AddressText
{
    private const int Longest = 2_000;
    private const string MarkEnd = "://*";

    /// <summary>The constant that marks something as what data may be written to.</summary>
    public static string MarkOf(string mark) => mark + MarkEnd;

    /// <summary>Whether a constant is a mark and no address.</summary>
    public static bool IsMark(string text) => text.EndsWith(MarkEnd, StringComparison.Ordinal);

    /// <summary>Whether a type builds addresses out of their parts.</summary>
    public static bool IsBuilder(Microsoft.CodeAnalysis.INamedTypeSymbol type) => type is { Name: "UriBuilder", ContainingNamespace.Name: "System" };

    /// <summary>Whether a constant is worth remembering: a scheme, or something with dots and no spaces such as a host.</summary>
    public static bool MayBegin(string text)
    {
        if (text.Length is < 4 or > Longest)
        {
            return false;
        }

        if (text.Contains("://"))
        {
            return true;
        }

        var dots = 0;
        foreach (var c in text)
        {
            if (c == '.')
            {
                dots++;
            }
            else if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or ':' or '/'))
            {
                return false;
            }
        }

        return dots > 0 && text[0] != '.' && text[0] != '/';
    }
}
