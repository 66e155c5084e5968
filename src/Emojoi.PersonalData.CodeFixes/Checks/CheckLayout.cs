using Emojoi.PersonalData.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Checks;

/// <summary>How a check stands before a statement: in lines of its own, with an empty one behind it, where the statement begins its line.</summary>
internal static class CheckLayout
{
    /// <summary>The text of a check, with <c>question</c> for the question.</summary>
    public static string Text(StatementSyntax statement, string refusal)
    {
        if (!AttributePlacement.BeginsLine(statement.GetFirstToken()))
        {
            return $"if (!question) {{ {refusal} }} ";
        }

        var line = AttributePlacement.LineBreak(statement).ToString();
        var indentation = AttributePlacement.Indentation(statement.GetFirstToken()).ToString();
        var deeper = indentation + (indentation.Contains('\t') ? "\t" : "    ");
        return string.Join(line, "if (!question)", indentation + "{", deeper + refusal, indentation + "}", "");
    }

    /// <summary>
    /// What stands before a statement, divided: empty lines stay before the check, comments stay before the statement. Where a directive is
    /// among it, all stays before the check: the check is in the same branch. An empty line divides both, where they do not share one.
    /// </summary>
    public static (SyntaxTriviaList Check, SyntaxTriviaList Statement) Divide(StatementSyntax statement)
    {
        var leading = statement.GetLeadingTrivia();
        var indentation = AttributePlacement.Indentation(statement.GetFirstToken());
        var emptyLine = AttributePlacement.BeginsLine(statement.GetFirstToken()) ? SyntaxFactory.TriviaList(AttributePlacement.LineBreak(statement)) : default;
        if (leading.Any(trivia => trivia.IsDirective))
        {
            return (leading, emptyLine.AddRange(indentation));
        }

        var lines = 0;
        for (var i = 0; i < leading.Count && (leading[i].IsKind(SyntaxKind.WhitespaceTrivia) || leading[i].IsKind(SyntaxKind.EndOfLineTrivia)); i++)
        {
            lines = leading[i].IsKind(SyntaxKind.EndOfLineTrivia) ? i + 1 : lines;
        }

        return (SyntaxFactory.TriviaList(leading.Take(lines).Concat(indentation)), emptyLine.AddRange(leading.Skip(lines)));
    }
}
