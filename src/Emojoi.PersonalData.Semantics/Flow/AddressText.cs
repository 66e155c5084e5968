namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Constant texts that may be an address, or its beginning.</summary>
internal static class AddressText
{
    private const int Longest = 2_000;
    private const string MarkEnd = "://*";

    private static readonly HashSet<string> Domains = new(StringComparer.Ordinal)
    {
        "ai", "app", "au", "biz", "br", "ca", "ch", "cloud", "cn", "co", "com", "de", "dev", "es", "eu", "example", "fr", "hk", "in", "info", "internal", "io", "it", "jp", "kr",
        "local", "localhost", "me", "net", "nl", "online", "org", "pl", "ru", "se", "sg", "site", "test", "top", "tv", "tw", "uk", "us", "xyz",
    };

    /// <summary>The constant that marks something as what data may be written to.</summary>
    public static string MarkOf(string mark) => mark + MarkEnd;

    /// <summary>Whether a constant is a mark and no address.</summary>
    public static bool IsMark(string text) => text.EndsWith(MarkEnd, StringComparison.Ordinal);

    /// <summary>An address with <c>{0}</c> and so on filled as far as the texts are known, and cut where they are not.</summary>
    public static string Filled(string format, IReadOnlyList<string?> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i] is { } text)
            {
                format = format.Replace("{" + i + "}", text);
            }
        }

        var open = format.IndexOf('{');
        return open < 0 ? format : format.Substring(0, open);
    }

    /// <summary>An address with a part replaced; <c>null</c> where it is the host that becomes something unknown.</summary>
    public static string? Replaced(string address, string? old, string? replacement)
    {
        var at = string.IsNullOrEmpty(old) ? -1 : address.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || IsMark(address))
        {
            return address;
        }

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var path = address.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        return replacement is not null ? address.Replace(old!, replacement) : path >= 0 && at > path ? address : null;
    }

    /// <summary>Addresses of which one is a scheme and no more: what follows it is a host that became known later.</summary>
    public static IEnumerable<string> Completed(IReadOnlyList<string> texts) =>
        texts.FirstOrDefault(text => text is "https://" or "http://") is { } scheme
            ? texts.Where(text => text != scheme).Select(text => text.Contains("://") ? text : scheme + text)
            : texts;

    /// <summary>Whether a type builds addresses out of their parts.</summary>
    public static bool IsBuilder(Microsoft.CodeAnalysis.INamedTypeSymbol type) => type is { Name: "UriBuilder", ContainingNamespace.Name: "System" };

    /// <summary>Whether a constant is worth remembering: an address with a scheme, or a host of a usual domain. Keys of texts and settings have dots, too.</summary>
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

        var host = text.Split('/', ':')[0];
        var dot = host.LastIndexOf('.');
        return dot > 0 && Domains.Contains(host.Substring(dot + 1)) && host.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '.');
    }
}
