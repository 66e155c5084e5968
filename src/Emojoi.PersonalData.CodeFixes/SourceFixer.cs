using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>A fixer of a rule that reports in source files.</summary>
public abstract class SourceFixer : RuleFixer
{
    private protected SourceFixer(string ruleId)
        : base(ruleId)
    {
    }

    internal sealed override async Task<IReadOnlyList<Fix>> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation) =>
        document is Document source
        && await source.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
        && await source.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? [.. Propose(new SourceProblem(source, root, model, diagnostic, cancellation))]
            : [];

    /// <summary>The fixes that hold for a problem, the preferred one first; every precondition is checked here.</summary>
    private protected abstract IEnumerable<Fix> Propose(SourceProblem problem);
}
