using System.Text;
using Emojoi.PersonalData.Semantics.Baselines;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>A baseline file, edited line by line: comments and order stay as people left them, and a merge sees single lines.</summary>
internal sealed class BaselineDocument
{
    private const string Heading = """
        # What the code held before it had a policy: the rules are silent for these members, and for nothing else.
        # To accept some, so that "dotnet format" can declare them: dotnet personal-data baseline accept <pattern>
        """;

    private readonly List<Line> _lines;
    private readonly string _lineEnd;

    private BaselineDocument(string path, string text)
    {
        Path = path;
        _lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        _lines = [.. text.TrimEnd('\r', '\n').Split('\n').Select(line => Line.Of(line.TrimEnd('\r')))];
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its folder, whose projects it holds for.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>Its text.</summary>
    public string Text => _lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line.Text).Append(_lineEnd)).ToString();

    /// <summary>What it silences, in the order of the file.</summary>
    public IEnumerable<BaselineEntry> Entries => _lines.Select(line => line.Entry).OfType<BaselineEntry>();

    /// <summary>A new file.</summary>
    public static BaselineDocument Create(string path) => new(path, Heading.ReplaceLineEndings("\n"));

    /// <summary>Reads a file.</summary>
    /// <exception cref="BadInputException">It cannot be opened, or has a line that says nothing.</exception>
    public static BaselineDocument Load(string path)
    {
        var text = InputFile.Access(path, () => File.ReadAllText(path));
        return Baseline.Read(text).Problems is [var problem, ..]
            ? throw new BadInputException($"'{path}', line {problem.Line + 1}: '{problem.Text}', but {problem.Reason}. Correct or remove it (EPD0007).")
            : new BaselineDocument(path, text);
    }

    /// <summary>The nearest baseline at or above a file or folder, or <c>null</c>: the rule that the package's targets follow.</summary>
    public static string? FindAbove(string path) => FileAbove.Find(path, Baseline.DefaultName);

    /// <summary>Adds lines where they belong in ordinal order.</summary>
    public void Add(IEnumerable<BaselineEntry> entries)
    {
        foreach (var added in entries.Select(entry => Line.Of(entry.ToString())))
        {
            var next = _lines.FindIndex(line => line.Entry is not null && string.CompareOrdinal(line.Text, added.Text) > 0);
            _lines.Insert(next < 0 ? _lines.Count : next, added);
        }
    }

    /// <summary>Removes lines.</summary>
    /// <returns>What they silenced.</returns>
    public IReadOnlyList<BaselineEntry> Remove(Func<BaselineEntry, bool> isGone)
    {
        List<BaselineEntry> removed = [.. Entries.Where(isGone).Distinct()];
        _lines.RemoveAll(line => line.Entry is { } entry && isGone(entry));
        return removed;
    }

    /// <summary>Writes the file.</summary>
    public void Save() => OutputFile.Write(Path, Text);

    private sealed record Line(string Text, BaselineEntry? Entry)
    {
        public static Line Of(string text) => new(text, Baseline.Read(text).Entries is [var entry] ? entry : null);
    }
}
