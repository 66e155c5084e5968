namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Reads a connection string: who is at the other end, and whether it turns encryption off.</summary>
internal static class ConnectionText
{
    private static readonly HashSet<string> Hosts = new(StringComparer.Ordinal) { "server", "host", "datasource", "address", "addr", "networkaddress" };

    private static readonly HashSet<(string Key, string Value)> Off =
    [
        ("encrypt", "false"), ("encrypt", "no"), ("encrypt", "optional"),
        ("sslmode", "disable"), ("sslmode", "disabled"), ("sslmode", "none"),
        ("ssl", "false"), ("tls", "false"), ("usessl", "false"), ("usetls", "false"),
    ];

    /// <summary>The host and the setting that turns encryption off, as written; <c>null</c> where there is none, or nobody else's machine.</summary>
    public static (string Host, string Setting)? Unencrypted(string text)
    {
        var (host, settings) = Parse(text);
        var setting = settings.FirstOrDefault(pair => Off.Contains((Normal(pair.Key), pair.Value.Trim().ToLowerInvariant())));
        return host is not null && setting.Key is not null && !IsLocal(host) ? (host, setting.Key.Trim() + "=" + setting.Value.Trim()) : null;
    }

    /// <summary><c>Host=a;Key=b</c>, <c>mongodb://a/?key=b</c>, <c>a:6379,key=b</c>.</summary>
    private static (string? Host, IReadOnlyList<KeyValuePair<string, string>> Settings) Parse(string text)
    {
        if (Destination.Parse(text, allowBareHost: false) is { } address)
        {
            return (address.Scheme is "http" or "https" ? null : address.Host, Settings(text.Substring(text.IndexOf('?') + 1), '&'));
        }

        if (text.Contains(';') || !text.Contains(','))
        {
            var settings = Settings(text, ';');
            var server = settings.FirstOrDefault(pair => Hosts.Contains(Normal(pair.Key))).Value?.Trim();
            return (server is null ? null : Destination.Parse(WithoutProtocol(server), allowBareHost: true)?.Host ?? Bare(server), settings);
        }

        return (Destination.Parse(text.Split(',')[0].Trim(), allowBareHost: true)?.Host, Settings(text, ','));
    }

    /// <summary>A name without a dot is a machine of the network nearby: what is on the way may be read there, too.</summary>
    private static string? Bare(string server)
    {
        var name = WithoutProtocol(server).Split(',', '\\', ':')[0].ToLowerInvariant();
        return name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.') ? name : null;
    }

    private static string WithoutProtocol(string server) => server.StartsWith("tcp:", StringComparison.OrdinalIgnoreCase) ? server.Substring("tcp:".Length) : server;

    private static bool IsLocal(string host) => host is "." or "(local)" or "localhost" || host.StartsWith("127.", StringComparison.Ordinal) || host == "::1";

    private static IReadOnlyList<KeyValuePair<string, string>> Settings(string text, char separator) =>
        [.. text.Split(separator).Select(part => part.Split(['='], 2)).Where(pair => pair.Length == 2).Select(pair => new KeyValuePair<string, string>(pair[0], pair[1]))];

    private static string Normal(string key) => new string([.. key.Where(char.IsLetter)]).ToLowerInvariant();
}
