using System.Text.RegularExpressions;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests;

/// <summary>The page of a rule, as its readers see it.</summary>
internal sealed partial class RulePage
{
    private readonly string[] _lines;

    private RulePage(string id)
    {
        Id = id;
        _lines = File.ReadAllLines(PathOf(id));
    }

    /// <summary>The rule's id.</summary>
    public string Id { get; }

    /// <summary>The first line.</summary>
    public string Heading => _lines[0];

    /// <summary>The names of its sections.</summary>
    public IEnumerable<string> Sections => _lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    /// <summary>The rule's row: id, title, severity, clauses, fix.</summary>
    public string[] Row => RowOf(_lines, Id);

    /// <summary>The language of the first example.</summary>
    public string ExampleLanguage => _lines[ExampleStart - 1][3..];

    /// <summary>The first example.</summary>
    public string Example => string.Join('\n', _lines.Skip(ExampleStart).TakeWhile(line => line != "```"));

    /// <summary>The lines of the example, counted from 0, that say in a comment that the rule reports them.</summary>
    public IEnumerable<int> ReportedLines =>
        Example.Split('\n').Select((line, number) => (line, number)).Where(one => one.line.Contains("// " + Id, StringComparison.Ordinal) || one.line.Contains("# " + Id, StringComparison.Ordinal)).Select(one => one.number);

    private int ExampleStart => Array.FindIndex(_lines, line => line is "```csharp" or "```jsonc" or "```text") + 1;

    /// <summary>Reads the page of a rule.</summary>
    public static RulePage Read(string id) => new(id);

    /// <summary>The rule's row in the index.</summary>
    public static string[] IndexRow(string id) => RowOf(File.ReadAllLines(RepositoryFolder.PathOf("docs", "rules", "README.md")), $"[{id}]({id}.md)");

    /// <summary>The ids that have pages.</summary>
    public static IEnumerable<string> Ids() =>
        Directory.EnumerateFiles(RepositoryFolder.PathOf("docs", "rules"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name != "README");

    private static string PathOf(string id) => RepositoryFolder.PathOf("docs", "rules", id + ".md");

    private static string[] RowOf(string[] lines, string first) =>
        [.. Cell().Matches(Assert.Single(lines, line => line.StartsWith("| " + first + " |", StringComparison.Ordinal))).Select(cell => cell.Value)];

    [GeneratedRegex(@"(?<=\| ).*?(?= \|)", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
