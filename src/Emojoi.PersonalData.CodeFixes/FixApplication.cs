using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>Applies fixes to a solution: all edits of one file together.</summary>
internal static class FixApplication
{
    /// <summary>The solution with the fixes.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyCollection<Fix> fixes, CancellationToken cancellation)
    {
        var changed = solution;
        foreach (var edits in fixes.SelectMany(fix => fix.SourceEdits).GroupBy(edit => edit.Document, edit => edit.Edit))
        {
            var editor = await DocumentEditor.CreateAsync(solution.GetDocument(edits.Key)!, cancellation).ConfigureAwait(false);
            foreach (var edit in edits)
            {
                edit(editor);
            }

            changed = changed.WithDocumentSyntaxRoot(edits.Key, editor.GetChangedRoot());
        }

        foreach (var edits in fixes.SelectMany(fix => fix.PolicyEdits).GroupBy(edit => PathOf(solution, edit.Policy), StringComparer.Ordinal))
        {
            changed = await EditPolicyAsync(changed, edits.First().Policy, [.. edits.Select(edit => edit.Edit)], cancellation).ConfigureAwait(false);
        }

        return Add(changed, fixes);
    }

    private static string PathOf(Solution solution, DocumentId policy) =>
        solution.GetAdditionalDocument(policy) is { } document ? document.FilePath ?? document.Name : "";

    /// <summary>Projects that share a policy each have a document for it; all get the same new text.</summary>
    private static async Task<Solution> EditPolicyAsync(Solution solution, DocumentId policy, IReadOnlyList<Func<string, string>> edits, CancellationToken cancellation)
    {
        var document = solution.GetAdditionalDocument(policy)!;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var before = text.ToString();
        var after = edits.Aggregate(before, (current, edit) => edit(current));
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return solution;
        }

        var changed = text.WithChanges(Difference(before, after));
        return SharedWith(solution, document).Aggregate(solution, (current, id) => current.WithAdditionalDocumentText(id, changed));
    }

    private static IEnumerable<DocumentId> SharedWith(Solution solution, TextDocument document) =>
        document.FilePath is null
            ? [document.Id]
            : solution.GetDocumentIdsWithFilePath(document.FilePath).Where(id => solution.GetAdditionalDocument(id) is not null);

    /// <summary>One change, without what both texts begin and end with: an editor keeps the caret and the file its layout.</summary>
    private static TextChange Difference(string before, string after)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        return new TextChange(TextSpan.FromBounds(start, before.Length - end), after.Substring(start, after.Length - end - start));
    }

    private static Solution Add(Solution solution, IEnumerable<Fix> fixes)
    {
        foreach (var (project, path, text) in fixes.SelectMany(fix => fix.NewFiles).GroupBy(file => file.Path, StringComparer.Ordinal).Select(files => files.First()))
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project, path), Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        return solution;
    }
}
