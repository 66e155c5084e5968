using System.Globalization;
using System.Text.RegularExpressions;

namespace Emojoi.PersonalData.Testing;

/// <summary>A diagnostic as a build writes it: <c>path(line,column): severity id: message [project]</c>.</summary>
/// <param name="File">The file, or <c>null</c> where the diagnostic has no place.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The rule's id.</param>
/// <param name="Message">The message.</param>
public sealed partial record BuildDiagnostic(string? File, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>Reads the diagnostics of a build's output, each once: MSBuild repeats them in its summary.</summary>
    public static IReadOnlyList<BuildDiagnostic> Parse(string output) =>
        output.Split('\n').Select(line => Canonical().Match(line)).Where(match => match.Success).Select(Create).Distinct().ToList();

    private static BuildDiagnostic Create(Match match) => new(
        match.Groups["file"].Success ? match.Groups["file"].Value : null,
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^\s*((?<file>[^(]+?)(\((?<line>\d+),(?<column>\d+)\))?\s*: )?(?<severity>error|warning) (?<id>[A-Za-z]+\d+): (?<message>.*?)( \[[^\]]+\])?\r?$", RegexOptions.CultureInvariant)]
    private static partial Regex Canonical();
}
