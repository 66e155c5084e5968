using System.Composition;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD0003: names the nearest defined id, in the policy file.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(UndefinedPolicyIdFixer),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".json"])]
[Shared]
public sealed class UndefinedPolicyIdFixer() : RuleFixer(RuleIds.UndefinedPolicyId)
{
    private const string Change = RuleIds.UndefinedPolicyId + ".Change";

    internal override async Task<IReadOnlyList<Fix>> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out var nearest) || nearest is null)
        {
            return [];
        }

        var span = diagnostic.Location.SourceSpan;
        var policy = await PolicyDocument.ReadAsync(document, cancellation).ConfigureAwait(false);
        return policy.Fix(
            $"Change to '{nearest}'",
            Change,
            (text, result) => PolicyEditor.ReplaceToken(text, result, new TextRange(span.Start, span.Length), nearest)) is { } fix
            ? [fix]
            : [];
    }
}
