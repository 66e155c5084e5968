using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>
/// Fix All over source files and the policy file. The one that ships with Roslyn merges source files only, so several
/// additions to the policy would overwrite each other.
/// </summary>
internal sealed class RuleFixAllProvider(RuleFixer fixer) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fixes = new List<Fix>();
        foreach (var (document, diagnostic) in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            var proposed = await fixer.FixesAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            if (proposed.FirstOrDefault(fix => IsChosen(fix, fixAllContext)) is { } chosen)
            {
                fixes.Add(chosen);
            }
        }

        return fixes.Count == 0
            ? null
            : CodeAction.Create(fixes[0].Title, cancellation => FixApplication.ApplyAsync(fixAllContext.Solution, fixes, cancellation), fixes[0].EquivalenceKey);
    }

    /// <summary>
    /// In an editor, the kind of fix that the person chose. From the command line nobody chose: <c>dotnet format</c> passes the
    /// first fix of whatever diagnostic came first, or none; each diagnostic then gets the first fix that needs no judgement.
    /// </summary>
    private static bool IsChosen(Fix fix, FixAllContext context) =>
        context.Solution.Workspace.Kind == WorkspaceKind.MSBuild || context.CodeActionEquivalenceKey is null
            ? !fix.NeedsJudgement
            : string.Equals(fix.EquivalenceKey, context.CodeActionEquivalenceKey, StringComparison.Ordinal);

    /// <summary>The diagnostics of the scope with their files, in an order that does not change from run to run.</summary>
    private static async Task<IEnumerable<(TextDocument Document, Diagnostic Diagnostic)>> DiagnosticsAsync(FixAllContext context)
    {
        var found = new List<(TextDocument Document, Diagnostic Diagnostic)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var diagnostics = context is { Scope: FixAllScope.Document, Document: { } only }
                ? await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            found.AddRange(diagnostics.Select(diagnostic => (DocumentOf(project, diagnostic.Location)!, diagnostic)).Where(pair => pair.Item1 is not null));
        }

        return found
            .OrderBy(pair => pair.Document.FilePath ?? pair.Document.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Diagnostic.Location.SourceSpan.Start);
    }

    private static TextDocument? DocumentOf(Project project, Location location) =>
        location.SourceTree is { } tree
            ? project.GetDocument(tree)
            : project.AdditionalDocuments.FirstOrDefault(document => PolicyDocument.IsAt(document, location));
}
