using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>A fixer that proposes fixes for one diagnostic; offering one, applying it and Fix All are the same for every rule.</summary>
public abstract class RuleFixer : CodeFixProvider
{
    private protected RuleFixer(string ruleId) => FixableDiagnosticIds = ImmutableArray.Create(ruleId);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new RuleFixAllProvider(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await ProposeAsync(context.TextDocument, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var action = CodeAction.Create(fix.Title, cancellation => FixApplication.ApplyAsync(solution, [fix], cancellation), fix.EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The fixes that hold for a diagnostic, the preferred one first; every precondition is checked here.</summary>
    /// <param name="document">The file that the diagnostic is in: a <see cref="Document"/>, or the policy file.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal abstract Task<IReadOnlyList<Fix>> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation);
}
