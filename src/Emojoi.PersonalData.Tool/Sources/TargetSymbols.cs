using System.Globalization;
using System.Text.RegularExpressions;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>The symbols that an SDK defines for a target framework.</summary>
internal static partial class TargetSymbols
{
    private static readonly Version[] Core = [new(1, 0), new(1, 1), new(2, 0), new(2, 1), new(2, 2), new(3, 0), new(3, 1)];
    private static readonly Version[] Standard = [.. Enumerable.Range(0, 7).Select(minor => new Version(1, minor)), new(2, 0), new(2, 1)];
    private static readonly string[] Framework = ["20", "35", "40", "45", "451", "452", "46", "461", "462", "47", "471", "472", "48", "481"];

    /// <summary>The symbols for a framework such as <c>net10.0</c>; those of the newest where it is not known.</summary>
    public static IEnumerable<string> Of(string framework)
    {
        var match = Moniker().Match(framework);
        var version = match.Success ? new Version(Number(match, "major"), Number(match, "minor")) : new Version(10, 0);
        return match.Groups["family"].Value switch
        {
            "netstandard" => ["NETSTANDARD", $"NETSTANDARD{version.Major}_{version.Minor}", .. AtLeast("NETSTANDARD", Standard.Where(older => older <= version))],
            "netcoreapp" => ["NETCOREAPP", $"NETCOREAPP{version.Major}_{version.Minor}", .. AtLeast("NETCOREAPP", Core.Where(older => older <= version))],
            _ when framework.StartsWith("net4", StringComparison.Ordinal) || framework.StartsWith("net3", StringComparison.Ordinal) => OfFramework(framework["net".Length..]),
            _ => OfNet(version, framework.Contains('-', StringComparison.Ordinal) ? framework[(framework.IndexOf('-', StringComparison.Ordinal) + 1)..] : ""),
        };
    }

    [GeneratedRegex(@"^(?<family>net|netcoreapp|netstandard)(?<major>\d+)\.(?<minor>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Moniker();

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static IEnumerable<string> OfNet(Version version, string platform) =>
    [
        "NET", "NETCOREAPP", $"NET{version.Major}_{version.Minor}",
        .. AtLeast("NETCOREAPP", Core),
        .. AtLeast("NET", Enumerable.Range(5, Math.Max(0, version.Major - 4)).Select(major => new Version(major, 0))),
        .. platform.Length == 0 ? [] : new[] { platform.TrimEnd('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToUpperInvariant() },
    ];

    private static IEnumerable<string> OfFramework(string digits) =>
        ["NETFRAMEWORK", "NET" + digits, .. Framework.Where(older => string.CompareOrdinal(older, digits) <= 0).Select(older => $"NET{older}_OR_GREATER")];

    private static IEnumerable<string> AtLeast(string family, IEnumerable<Version> versions) =>
        versions.Select(version => $"{family}{version.Major}_{version.Minor}_OR_GREATER");
}
