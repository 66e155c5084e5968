using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2001: marks the method that sends as one that holds the person's separate authorisation. Whether it does, only a person knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CrossBorderTransferFixer))]
[Shared]
public sealed class CrossBorderTransferFixer() : SourceFixer(RuleIds.CrossBorderTransfer)
{
    private const string Authorise = RuleIds.CrossBorderTransfer + ".Authorise";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        var syntax = problem.Syntax;
        var attributes = problem.Ids(DiagnosticProperties.Regions)
            .Select(region => syntax.Attribute(Vocabulary.SeparateAuthorisation, VocabularySyntax.Text(region)))
            .OfType<AttributeSyntax>()
            .ToList();
        if (attributes.Count > 0 && MethodAt(problem.Root, problem) is { } method && IsPossible(method))
        {
            yield return problem.Fix(
                $"Mark the method as separately authorised for {string.Join(", ", problem.Ids(DiagnosticProperties.Regions))}",
                Authorise,
                editor => editor.ReplaceNode(MethodAt(editor.OriginalRoot, problem)!, (current, _) => attributes.Aggregate(current, AttributePlacement.AddOnce))) with
            {
                NeedsJudgement = true,
            };
        }
    }

    private static BaseMethodDeclarationSyntax? MethodAt(SyntaxNode root, SourceProblem problem) =>
        root.FindNode(problem.Span).AncestorsAndSelf().OfType<BaseMethodDeclarationSyntax>().FirstOrDefault();

    private static bool IsPossible(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax named => AttributePlacement.IsPossible(named, named.Identifier),
        ConstructorDeclarationSyntax constructor => AttributePlacement.IsPossible(constructor, constructor.Identifier),
        _ => false,
    };
}
