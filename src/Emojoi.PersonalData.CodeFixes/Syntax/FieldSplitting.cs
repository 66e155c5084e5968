using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>Gives one of several fields that are declared together (<c>string email, theme;</c>) a declaration of its own, so that an attribute holds for it alone.</summary>
internal static class FieldSplitting
{
    /// <summary>Whether a field can be taken out: no directive stands between them.</summary>
    public static bool IsPossible(FieldDeclarationSyntax field) =>
        field.Declaration.Variables.Count == 1 || !field.Declaration.DescendantTrivia().Any(trivia => trivia.IsDirective);

    /// <summary>The type with the attribute on the field of this name alone.</summary>
    public static TypeDeclarationSyntax Annotate(TypeDeclarationSyntax type, string name, AttributeSyntax attribute)
    {
        var field = type.Members.OfType<FieldDeclarationSyntax>().First(member => IndexOf(member, name) >= 0);
        if (field.Declaration.Variables.Count == 1)
        {
            return type.ReplaceNode(field, AttributePlacement.AddOnce(field, attribute));
        }

        // Placement looks at the neighbours of a piece: they must be in the type already.
        var split = type.ReplaceNode(field, Split(field, IndexOf(field, name)));
        return Annotate(split, name, attribute);
    }

    private static int IndexOf(FieldDeclarationSyntax field, string name) =>
        field.Declaration.Variables.IndexOf(variable => variable.Identifier.ValueText == name);

    private static IEnumerable<FieldDeclarationSyntax> Split(FieldDeclarationSyntax field, int index)
    {
        (int From, int To)[] ranges = [(0, index), (index, index + 1), (index + 1, field.Declaration.Variables.Count)];
        return ranges.Where(range => range.From < range.To).Select(range => Piece(field, range.From, range.To));
    }

    private static FieldDeclarationSyntax Piece(FieldDeclarationSyntax field, int from, int to)
    {
        var variables = field.Declaration.Variables;
        var separators = variables.GetSeparators().ToList();
        var kept = variables.Skip(from).Take(to - from).ToList();
        if (from > 0)
        {
            kept[0] = kept[0].WithLeadingTrivia(CommentsBefore(separators[from - 1], kept[0]));
        }

        var list = SyntaxFactory.SeparatedList(kept, separators.Skip(from).Take(to - from - 1));
        var piece = field.WithDeclaration(field.Declaration.WithVariables(list));
        if (from > 0)
        {
            piece = piece.WithLeadingTrivia(RepeatedLeadingTrivia(field));
        }

        return to == variables.Count
            ? piece
            : piece.WithSemicolonToken(field.SemicolonToken.WithLeadingTrivia().WithTrailingTrivia(TriviaBehind(field, separators[to - 1])));
    }

    /// <summary>What stands behind the semicolon that takes a comma's place: the comment at the end of the comma's line.</summary>
    private static SyntaxTriviaList TriviaBehind(FieldDeclarationSyntax field, SyntaxToken comma)
    {
        if (EndsLine(comma))
        {
            return comma.TrailingTrivia;
        }

        return SyntaxFactory.TriviaList(AttributePlacement.BeginsLine(field.GetFirstToken()) ? AttributePlacement.LineBreak(field) : SyntaxFactory.Space);
    }

    private static IEnumerable<SyntaxTrivia> CommentsBefore(SyntaxToken comma, SyntaxNode variable)
    {
        var before = EndsLine(comma) ? variable.GetLeadingTrivia() : comma.TrailingTrivia.Concat(variable.GetLeadingTrivia());
        return before.SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia));
    }

    private static bool EndsLine(SyntaxToken comma) => comma.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>The indentation, and the doc comment, which described all the fields.</summary>
    private static SyntaxTriviaList RepeatedLeadingTrivia(FieldDeclarationSyntax field)
    {
        var indentation = AttributePlacement.Indentation(field.GetFirstToken());
        var comment = field.GetLeadingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia));
        return comment == default ? indentation : indentation.Add(comment).AddRange(indentation);
    }
}
