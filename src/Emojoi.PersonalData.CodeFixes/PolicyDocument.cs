using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>The policy file of a project, as a document that a fix can change.</summary>
internal sealed class PolicyDocument
{
    private readonly TextDocument _document;
    private readonly string _text;
    private readonly PolicyReadResult _result;

    private PolicyDocument(TextDocument document, string text, PolicyReadResult result)
    {
        _document = document;
        _text = text;
        _result = result;
    }

    /// <summary>What it says, or <c>null</c> where it cannot be read.</summary>
    public PrivacyPolicy? Policy => _result.Policy;

    /// <summary>The project's one policy file, or <c>null</c> where there is none, or more than one (EPD0001).</summary>
    public static PolicyDocument? Find(Project project, CancellationToken cancellation) =>
        PolicyFile.Find(project.AnalyzerOptions, cancellation) is { } file
        && project.AdditionalDocuments.FirstOrDefault(document => HasPath(document, file.File.Path)) is { } document
            ? new PolicyDocument(document, file.Text.ToString(), file.Result)
            : null;

    /// <summary>The policy file that a diagnostic stands in.</summary>
    public static async Task<PolicyDocument> ReadAsync(TextDocument document, CancellationToken cancellation)
    {
        var text = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
        return new PolicyDocument(document, text, PolicyReader.Read(text, cancellation));
    }

    /// <summary>Whether a diagnostic in an additional file is located in this document.</summary>
    public static bool IsAt(TextDocument document, Location location) =>
        location.Kind == LocationKind.ExternalFile && HasPath(document, location.GetLineSpan().Path);

    /// <summary>A fix that edits the file, or <c>null</c> where the first edit is not possible.</summary>
    /// <param name="title">What the editor offers.</param>
    /// <param name="equivalenceKey">The kind of fix.</param>
    /// <param name="edits">Compute the edits of a text that was read, each from what the one before made of it. Fix All calls them with what earlier fixes made of the text.</param>
    public Fix? Fix(string title, string equivalenceKey, params Func<string, PolicyReadResult, IReadOnlyList<PolicyEdit>>[] edits) =>
        edits.Length == 0 || edits[0](_text, _result).Count == 0
            ? null
            : new(title, equivalenceKey)
            {
                PolicyEdits = [.. edits.Select(edit => (_document.Id, After(edit)))],
            };

    private static Func<string, string> After(Func<string, PolicyReadResult, IReadOnlyList<PolicyEdit>> edit) =>
        text => PolicyEditor.Apply(text, edit(text, PolicyReader.Read(text)));

    private static bool HasPath(TextDocument document, string path) =>
        string.Equals(document.FilePath ?? document.Name, path, StringComparison.Ordinal);
}
