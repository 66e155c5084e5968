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
    /// <summary>Lets <c>dotnet format</c> edit the policy file.</summary>
    private const string EditPolicyOption = "emojoi_personal_data.format_edits_policy";

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fixes = new List<Fix>();
        foreach (var (document, diagnostic) in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            var proposed = await fixer.ProposeAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            if (proposed.FirstOrDefault(fix => IsChosen(fix, fixAllContext, document.Project, diagnostic)) is { } chosen)
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
    private static bool IsChosen(Fix fix, FixAllContext context, Project project, Diagnostic diagnostic) =>
        context.Solution.Workspace.Kind == WorkspaceKind.MSBuild || context.CodeActionEquivalenceKey is null
            ? !fix.NeedsJudgement && (fix.PolicyEdits.Count == 0 || MayEditPolicy(project, diagnostic))
            : string.Equals(fix.EquivalenceKey, context.CodeActionEquivalenceKey, StringComparison.Ordinal);

    /// <summary>
    /// The policy is a promise to people: <c>dotnet format</c>, which many run by habit, makes the code follow it and not the
    /// reverse, unless <c>.editorconfig</c> says so.
    /// </summary>
    private static bool MayEditPolicy(Project project, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree
        && project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(EditPolicyOption, out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

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

        // Reported twice, as a build with several frameworks may, it is fixed once.
        return found
            .GroupBy(pair => (pair.Document.Id, pair.Diagnostic.Location.SourceSpan))
            .Select(reports => reports.First())
            .OrderBy(pair => pair.Document.FilePath ?? pair.Document.Name, StringComparer.Ordinal)
            .ThenBy(pair => Place(pair.Diagnostic.Location));
    }

    /// <summary>Policy files are edited from their end: an edit of their text moves what stands behind it.</summary>
    private static int Place(Location location) => location.IsInSource ? location.SourceSpan.Start : -location.SourceSpan.Start;

    private static TextDocument? DocumentOf(Project project, Location location) =>
        location.SourceTree is { } tree
            ? project.GetDocument(tree)
            : project.AdditionalDocuments.FirstOrDefault(document => PolicyDocument.IsAt(document, location));
}
