using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD4001: asks whoever calls the action who they are. Which of them may see the data, only a person knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenEndpointFixer))]
[Shared]
public sealed class OpenEndpointFixer() : SourceFixer(RuleIds.OpenEndpoint)
{
    private const string Authorize = RuleIds.OpenEndpoint + ".Authorize";
    private const string AttributeName = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        // A function that is mapped has no place for an attribute, and one that is open on purpose says [AllowAnonymous].
        if (ActionAt(problem.Root, problem) is not { } action
            || !AttributePlacement.IsPossible(action, action.Identifier)
            || problem.Model.Compilation.FindType(AttributeName) is null
            || IsOpenOnPurpose(action))
        {
            yield break;
        }

        yield return problem.Fix(
            "Ask for authorisation",
            Authorize,
            editor => editor.ReplaceNode(ActionAt(editor.OriginalRoot, problem)!, (current, _) => Add(current))) with
        {
            NeedsJudgement = true,
        };
    }

    private static MethodDeclarationSyntax? ActionAt(SyntaxNode root, SourceProblem problem)
    {
        var place = root.FindNode(problem.Span).AncestorsAndSelf();
        return place.FirstOrDefault(node => node is MethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) as MethodDeclarationSyntax;
    }

    private static bool IsOpenOnPurpose(MethodDeclarationSyntax action) =>
        AttributePlacement.ListsOf(action).SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("AllowAnonymous"));

    /// <summary>Two answers of one action need one question.</summary>
    private static SyntaxNode Add(SyntaxNode action) =>
        AttributePlacement.ListsOf(action).SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().Contains("Authorize"))
            ? action
            : AttributePlacement.Add(action, SyntaxFactory.Attribute(SyntaxFactory.ParseName("global::" + AttributeName).WithAdditionalAnnotations(Simplifier.Annotation)));
}
