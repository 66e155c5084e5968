using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>One way to answer one diagnostic, as edits that merge with those of other diagnostics: a single fix and Fix All run the same edits.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="EquivalenceKey">Names the kind of answer, the same for every diagnostic that it answers.</param>
internal sealed record Fix(string Title, string EquivalenceKey)
{
    /// <summary>Edits of source files. They find their nodes by position: a document may parse its tree again.</summary>
    public IReadOnlyList<(DocumentId Document, Action<SyntaxEditor> Edit)> SourceEdits { get; init; } = [];

    /// <summary>Edits of the policy file, from text to text. They change nothing where an earlier one did the same.</summary>
    public IReadOnlyList<(DocumentId Policy, Func<string, string> Edit)> PolicyEdits { get; init; } = [];

    /// <summary>Additional files to add.</summary>
    public IReadOnlyList<(ProjectId Project, string Path, string Text)> NewFiles { get; init; } = [];

    /// <summary>Whether only a person may choose it: <c>dotnet format</c>, which takes the first fix of each diagnostic, passes it by.</summary>
    public bool NeedsJudgement { get; init; }
}
