using Emojoi.PersonalData.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Emojoi.PersonalData.CodeFixes.Checks;

/// <summary>
/// Puts a check before the statement that uses data, or around the expression that a function is. Several reports may ask for the same check:
/// it is put once, before the first.
/// </summary>
internal static class CheckInsertion
{
    /// <summary>Marks what was put, so that the same is not put again.</summary>
    private static readonly SyntaxAnnotation Inserted = new("Emojoi.PersonalData.Check");

    /// <summary>The node that a check at a place changes, and what it becomes; <c>null</c> where no code runs before the place.</summary>
    public static (SyntaxNode Old, Func<SyntaxNode, SyntaxNode> Change)? At(SyntaxNode place, SemanticModel model, CheckQuestion question, string reason)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            if (node.Parent is ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax { Body: ExpressionSyntax } && node is ExpressionSyntax body && IsBody(body))
            {
                return Function(model, body.SpanStart, question) is { } function && Refusal.Value(function, reason) is { Length: > 0 } otherwise
                    ? (body, current => Around((ExpressionSyntax)current, question, SyntaxFactory.ParseExpression(otherwise)))
                    : null;
            }

            if (node is StatementSyntax and not BlockSyntax and not LocalFunctionStatementSyntax)
            {
                return Function(model, node.SpanStart, question) is { } function ? Before((StatementSyntax)node, question, Refusal.Statement(node, function, reason)) : null;
            }

            if (Refusal.IsFunction(node) || node is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } or ConstructorInitializerSyntax)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsBody(ExpressionSyntax node) => node.Parent is ArrowExpressionClauseSyntax || ((AnonymousFunctionExpressionSyntax)node.Parent!).ExpressionBody == node;

    /// <summary>The function that runs at a place, where it can ask the question.</summary>
    private static IMethodSymbol? Function(SemanticModel model, int position, CheckQuestion question)
    {
        var symbol = model.GetEnclosingSymbol(position);
        return symbol is IMethodSymbol function && (function.IsAsync || !question.IsAwaited) ? function : null;
    }

    private static ExpressionSyntax Around(ExpressionSyntax body, CheckQuestion question, ExpressionSyntax otherwise)
    {
        // The editor follows the body, not what was put around it.
        if (body.Ancestors().TakeWhile(node => !Refusal.IsFunction(node)).OfType<ConditionalExpressionSyntax>().Any(outer => outer.HasAnnotation(Inserted) && IsAsked(outer.Condition, question.Expression)))
        {
            return body;
        }

        // What does the same where another check is not passed is one condition with it.
        var merged = body is ConditionalExpressionSyntax known && known.WhenFalse.WithoutTrivia().IsEquivalentTo(otherwise) ? known : null;
        return Placed(
                SyntaxFactory.ParseExpression(merged is null ? "question ? used : otherwise" : "asked && question ? used : otherwise"),
                ("asked", Enclosed(merged?.Condition ?? body)),
                ("question", question.Expression),
                ("used", Enclosed(merged?.WhenTrue ?? body)),
                ("otherwise", otherwise))
            .WithTriviaFrom(body)
            .WithAdditionalAnnotations(Inserted);
    }

    /// <summary>An expression as a part of another, in parentheses where it binds less.</summary>
    private static ExpressionSyntax Enclosed(ExpressionSyntax expression) =>
        expression is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax || expression.IsKind(SyntaxKind.LogicalOrExpression) || expression.IsKind(SyntaxKind.CoalesceExpression)
            ? SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia())
            : expression.WithoutTrivia();

    private static bool IsAsked(ExpressionSyntax condition, ExpressionSyntax question) =>
        condition.DescendantNodesAndSelf().Any(asked => asked.ToString() == question.ToString());

    private static (SyntaxNode Old, Func<SyntaxNode, SyntaxNode> Change) Before(StatementSyntax statement, CheckQuestion question, string refusal)
    {
        var check = Placed((IfStatementSyntax)Check(statement, refusal), ("question", question.Expression));
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax))
        {
            return (statement, current => WasAsked(current, question) ? current : InBlock((StatementSyntax)current, check));
        }

        var index = StatementsOf(statement.Parent).IndexOf(statement);
        return (statement.Parent, current => WasAsked(current, question) ? current : WithCheck(current, index, check, question));
    }

    /// <summary>Whether a check before a statement around was put, which the code inside passes.</summary>
    private static bool WasAsked(SyntaxNode current, CheckQuestion question) => current.Ancestors().TakeWhile(node => !Refusal.IsFunction(node))
        .Any(node => StatementsOf(node).TakeWhile(statement => !statement.Contains(current)).Any(statement => IsCheck(statement, question)));

    private static bool IsCheck(StatementSyntax statement, CheckQuestion question) =>
        statement is IfStatementSyntax check && check.HasAnnotation(Inserted) && IsAsked(check.Condition, question.Expression);

    private static SyntaxList<StatementSyntax> StatementsOf(SyntaxNode node) => node switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => default,
    };

    private static SyntaxNode WithCheck(SyntaxNode parent, int index, StatementSyntax check, CheckQuestion question)
    {
        var statements = StatementsOf(parent);
        var before = statements.Where(statement => !statement.HasAnnotation(Inserted)).Skip(index).First();
        if (statements.TakeWhile(statement => statement != before).Any(statement => IsCheck(statement, question)))
        {
            return parent;
        }

        var (leading, rest) = CheckLayout.Divide(before);
        var changed = statements.Replace(before, before.WithLeadingTrivia(rest)).Insert(statements.IndexOf(before), check.WithLeadingTrivia(leading));
        return parent is BlockSyntax block ? block.WithStatements(changed) : ((SwitchSectionSyntax)parent).WithStatements(changed);
    }

    private static BlockSyntax InBlock(StatementSyntax statement, StatementSyntax check) => SyntaxFactory.Block(
        SyntaxFactory.Token(statement.GetLeadingTrivia(), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
        SyntaxFactory.List([check.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space), statement.WithoutTrivia()]),
        SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.CloseBraceToken, statement.GetTrailingTrivia()));

    private static StatementSyntax Check(StatementSyntax statement, string refusal) =>
        SyntaxFactory.ParseStatement(statement.Parent is BlockSyntax or SwitchSectionSyntax ? CheckLayout.Text(statement, refusal) : $"if (!question) {{ {refusal} }}")
            .WithAdditionalAnnotations(Inserted);

    /// <summary>Code with what belongs in the places of some names; names of the platform become as short as they may be there.</summary>
    private static TNode Placed<TNode>(TNode code, params (string Name, ExpressionSyntax Expression)[] parts)
        where TNode : SyntaxNode
    {
        var names = code.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => parts.Any(part => part.Name == name.Identifier.ValueText)).ToList();
        var placed = code.ReplaceNodes(names, (name, _) => parts.First(part => part.Name == name.Identifier.ValueText).Expression.WithTriviaFrom(name));
        return placed.ReplaceNodes(placed.DescendantNodes().Where(node => node is QualifiedNameSyntax or MemberAccessExpressionSyntax && node.ToString().StartsWith("global::System", StringComparison.Ordinal)), (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }
}
