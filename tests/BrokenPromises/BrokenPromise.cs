namespace BrokenPromises;

/// <summary>A small edit of the sample that breaks a promise of its policy, and the diagnostic that must answer it.</summary>
/// <param name="Name">What the edit does, as a sentence.</param>
/// <param name="Rule">Id of the rule that must answer.</param>
/// <param name="Clause">Id of the clause that the edit breaks, which the message must name.</param>
/// <param name="File">The file that is edited, relative to the sample.</param>
/// <param name="Find">Text that occurs once in the file.</param>
/// <param name="Replace">What takes its place; a <c>»</c> in it stands before the diagnostic's place and is not written.</param>
public sealed record BrokenPromise(string Name, string Rule, string Clause, string File, string Find, string Replace)
{
    private const char Marker = '»';

    /// <summary>The file that the diagnostic is in, where it is not the edited one.</summary>
    public string? ReportedIn { get; init; }

    /// <summary>Text that occurs once in that file after the edit, on the diagnostic's line, where that is not in the new text.</summary>
    public string? ReportedAt { get; init; }

    /// <summary>Other rules that the same edit breaks, rightly.</summary>
    public IReadOnlyList<string> AlsoReports { get; init; } = [];

    /// <summary>The files in which the rule answers the same edit once more, rightly.</summary>
    public IReadOnlyList<string> AlsoReportedIn { get; init; } = [];

    /// <summary>The file that the diagnostic is in.</summary>
    public string DiagnosticFile => ReportedIn ?? File;

    /// <summary>Applies the edit to the text of <see cref="File"/>.</summary>
    public string Apply(string text)
    {
        var start = OnlyIndexOf(text, Find);
        return string.Concat(text.AsSpan(0, start), NewText, text.AsSpan(start + Find.Length));
    }

    /// <summary>The line, from 1, that the diagnostic must be on.</summary>
    /// <param name="edited">The text of <see cref="DiagnosticFile"/> after the edit.</param>
    public int LineIn(string edited)
    {
        var place = ReportedAt is null ? OnlyIndexOf(edited, NewText) + Math.Max(0, Replace.IndexOf(Marker)) : OnlyIndexOf(edited, ReportedAt);
        return edited.AsSpan(0, place).Count('\n') + 1;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule} {Name}";

    private string NewText => Replace.Replace(Marker.ToString(), "", StringComparison.Ordinal);

    private int OnlyIndexOf(string text, string part)
    {
        var first = text.IndexOf(part, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(part, first + 1, StringComparison.Ordinal) < 0
            ? first
            : throw new InvalidOperationException($"'{part}' must occur exactly once for '{this}'.");
    }
}
