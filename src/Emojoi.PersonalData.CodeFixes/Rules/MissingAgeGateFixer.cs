using System.Composition;
using Emojoi.PersonalData.CodeFixes.Checks;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>
/// EPD3009: asks whether the person is old enough where their birth date comes in: before it is kept, where somebody answers about the date, behind
/// that, where the person themselves do.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingAgeGateFixer))]
[Shared]
public sealed class MissingAgeGateFixer() : SourceFixer(RuleIds.MissingAgeGate)
{
    private const string Reason = "The person is not old enough.";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem) =>
        PlaceOf(problem) is { } place
        && Check(problem, place) is var (question, at)
        && CheckFix.At(problem, at, question, Reason, RuleIds.MissingAgeGate) is { } fix ? [fix] : [];

    /// <summary>Where the date comes in: the one call that brings it, where that is in this file, else where it is kept.</summary>
    private static SyntaxNode? PlaceOf(SourceProblem problem) => problem.Path switch
    {
        [] => problem.Node,
        [var call] when call.SourceTree == problem.Root.SyntaxTree => problem.Root.FindNode(call.SourceSpan, getInnermostNodeForTie: true),
        _ => null,
    };

    private static (CheckQuestion Question, SyntaxNode At)? Check(SourceProblem problem, SyntaxNode place)
    {
        var checks = new ChecksInReach(problem, Vocabulary.AgeCheck, []);
        if ((checks.About(ValueOf(place)) ?? checks.Passed()) is { } before)
        {
            return (before, place);
        }

        return Keeper(place) is { } keeper && checks.To(keeper) is { } after && NextStatement(place) is { } next ? (after, next) : null;
    }

    /// <summary>What is kept, or passed in.</summary>
    private static SyntaxNode ValueOf(SyntaxNode place) => place switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } => arguments,
        _ => place,
    };

    /// <summary>The object that keeps the date: the one that is written to or called, or the variable of the one that is made.</summary>
    private static ExpressionSyntax? Keeper(SyntaxNode place) => place switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax written } => written.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called.Expression,
        _ when place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } =>
            SyntaxFactory.IdentifierName(variable.Identifier.ValueText),
        _ => null,
    };

    private static StatementSyntax? NextStatement(SyntaxNode place) =>
        place.FirstAncestorOrSelf<StatementSyntax>() is { Parent: BlockSyntax block } statement && block.Statements.IndexOf(statement) is var index && index + 1 < block.Statements.Count
            ? block.Statements[index + 1]
            : null;
}
