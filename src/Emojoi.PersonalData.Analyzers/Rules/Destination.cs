namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>An address that data is sent to, as far as a constant says.</summary>
/// <param name="Scheme">Its scheme in lower case; empty where a bare host is given.</param>
/// <param name="Host">Its host in lower case.</param>
internal sealed record Destination(string Scheme, string Host)
{
    private const string SchemeEnd = "://";
    private const string Localhost = "localhost";

    /// <summary>Libraries whose addresses may be relative: <c>users.json</c> is no host there.</summary>
    private static readonly string[] RelativeAddresses = ["System.Net.Http", "Flurl", "RestSharp", "Refit"];

    /// <summary>Whether nothing leaves the machine.</summary>
    public bool IsLoopback =>
        Host is Localhost or "::1" or "[::1]"
        || Host.EndsWith("." + Localhost, StringComparison.Ordinal)
        || (Host.StartsWith("127.", StringComparison.Ordinal) && Host.All(c => c == '.' || char.IsDigit(c)));

    /// <summary>Whether what is in a namespace takes addresses that may be relative.</summary>
    public static bool TakesRelativeAddresses(string space) => RelativeAddresses.Any(library => space.StartsWith(library, StringComparison.Ordinal));

    /// <summary>Reads an address, or the beginning of one (<c>https://api.example/users/</c>); <c>null</c> where its host is not known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowBareHost">Whether a text without a scheme may be a host.</param>
    public static Destination? Parse(string text, bool allowBareHost)
    {
        var schemeLength = text.IndexOf(SchemeEnd, StringComparison.Ordinal);
        if (schemeLength < 0)
        {
            return allowBareHost ? Create("", text, isWhole: true) : null;
        }

        var scheme = text.Substring(0, schemeLength).ToLowerInvariant();
        var rest = text.Substring(schemeLength + SchemeEnd.Length);
        var authority = rest.Split('/', '?', '#', '\\')[0];
        return IsScheme(scheme) ? Create(scheme, authority.Substring(authority.LastIndexOf('@') + 1), isWhole: authority.Length < rest.Length) : null;
    }

    /// <summary>A host with a dot is taken as it stands; one without may be the beginning of a longer one, where the text ends with it.</summary>
    private static Destination? Create(string scheme, string authority, bool isWhole)
    {
        var host = WithoutPort(authority, out var hasPort).ToLowerInvariant();
        var isName = host.Length > 0 && host[host.Length - 1] != '.' && host.All(IsHostCharacter);
        var isSure = host.Contains('.') || host.Contains(':') || host == Localhost || (scheme.Length > 0 && (isWhole || hasPort));
        return isName && isSure ? new Destination(scheme, host) : null;
    }

    private static string WithoutPort(string authority, out bool hasPort)
    {
        hasPort = false;
        if (authority.StartsWith("[", StringComparison.Ordinal))
        {
            return authority.Substring(1).Split(']')[0];
        }

        var colon = authority.IndexOf(':');
        hasPort = colon >= 0 && colon == authority.LastIndexOf(':');
        return hasPort ? authority.Substring(0, colon) : authority;
    }

    private static bool IsScheme(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '-' or '.');

    private static bool IsHostCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':';
}
