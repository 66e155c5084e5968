using System.Collections.Immutable;
using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD1001: declares what the member holds, or says that it is not personal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredCollectionFixer))]
[Shared]
public sealed class UndeclaredCollectionFixer() : RuleFixer(RuleIds.UndeclaredCollection)
{
    private const string Declare = RuleIds.UndeclaredCollection + ".Declare";
    private const string Dismiss = RuleIds.UndeclaredCollection + ".Dismiss";

    private protected override async Task<IReadOnlyList<Fix>> ProposeAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (document is not Document source
            || await source.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await source.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || AnnotationTarget.Find(root, diagnostic.Location.SourceSpan) is not { } target)
        {
            return [];
        }

        var syntax = new VocabularySyntax(source, model, target.Declaration.SpanStart);
        var fixes = new List<Fix>();
        if (Declaration(syntax, diagnostic.Properties, out var title) is { } declaration)
        {
            fixes.Add(Annotate(title, Declare, source, diagnostic, declaration));
        }

        // The empty reason is EPD1009's: whoever dismisses is asked for a reason that no program can give.
        if (syntax.Attribute(Vocabulary.NotPersonalData, syntax.Text("")) is { } dismissal)
        {
            fixes.Add(Annotate("Mark as not personal data", Dismiss, source, diagnostic, dismissal) with { NeedsJudgement = true });
        }

        return fixes;
    }

    /// <summary>The declaration that the policy has room for, or <c>null</c> where it has none.</summary>
    private static AttributeSyntax? Declaration(VocabularySyntax syntax, ImmutableDictionary<string, string?> properties, out string title)
    {
        title = "";
        if (properties.GetValueOrDefault(DiagnosticProperties.Category) is not { } category
            || properties.GetValueOrDefault(DiagnosticProperties.Purpose) is not { } purpose)
        {
            return null;
        }

        title = $"Declare as personal data (category '{category}', purpose '{purpose}')";
        return syntax.Attribute(Vocabulary.PersonalData, syntax.Id(category, PolicyConstants.Categories), syntax.Id(purpose, PolicyConstants.Purposes));
    }

    private static Fix Annotate(string title, string key, Document document, Diagnostic diagnostic, AttributeSyntax attribute) =>
        Fix.InSource(title, key, document, editor => AnnotationTarget.Find(editor.OriginalRoot, diagnostic.Location.SourceSpan)?.Annotate(editor, attribute));
}
