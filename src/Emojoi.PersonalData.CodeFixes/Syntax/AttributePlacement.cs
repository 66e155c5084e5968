using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>
/// Puts an attribute before a declaration, behind the attributes that it has: on a line of its own where the declaration
/// begins its line, else (parameters, several members in a line) in front of it.
/// </summary>
/// <remarks>
/// The new list stands directly before the first token behind the attributes and takes over what stands before that token.
/// So a doc comment stays on top, and an <c>#endif</c> that closes around other attributes does not close around this one.
/// No trivia is elastic: nothing of the file is laid out anew.
/// </remarks>
internal static class AttributePlacement
{
    /// <summary>Whether the declaration can take an attribute: it is complete up to its name, and no directive divides it before its name.</summary>
    public static bool IsPossible(SyntaxNode declaration, SyntaxToken name)
    {
        var first = FirstToken(declaration);
        return !name.IsMissing
            && first.SpanStart <= name.SpanStart
            && !declaration.DescendantTrivia(TextSpan.FromBounds(first.SpanStart, name.SpanStart)).Any(trivia => trivia.IsDirective);
    }

    /// <summary>The declaration with the attribute.</summary>
    public static SyntaxNode Add(SyntaxNode declaration, AttributeSyntax attribute)
    {
        var first = FirstToken(declaration);
        var ownLine = declaration is MemberDeclarationSyntax && BeginsLine(first);
        var list = SyntaxFactory.AttributeList(
            SyntaxFactory.Token(first.LeadingTrivia, SyntaxKind.OpenBracketToken, default),
            target: null,
            SyntaxFactory.SingletonSeparatedList(attribute),
            SyntaxFactory.Token(default, SyntaxKind.CloseBracketToken, SyntaxFactory.TriviaList(ownLine ? LineBreak(declaration) : SyntaxFactory.Space)));
        var rest = declaration.ReplaceToken(first, first.WithLeadingTrivia(ownLine ? Indentation(first) : default));
        return rest switch
        {
            MemberDeclarationSyntax member => member.AddAttributeLists(list),
            ParameterSyntax parameter => parameter.AddAttributeLists(list),
            _ => rest,
        };
    }

    /// <summary>The declaration with the attribute, unchanged where it has the same one already.</summary>
    public static SyntaxNode AddOnce(SyntaxNode declaration, AttributeSyntax attribute) =>
        ListsOf(declaration).SelectMany(list => list.Attributes).Any(own => own.IsEquivalentTo(attribute)) ? declaration : Add(declaration, attribute);

    /// <summary>The line break of the file that a node is in.</summary>
    public static SyntaxTrivia LineBreak(SyntaxNode node)
    {
        var first = node.AncestorsAndSelf().Last().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return first == default ? SyntaxFactory.LineFeed : first;
    }

    /// <summary>The white space that the line of a token begins with.</summary>
    public static SyntaxTriviaList Indentation(SyntaxToken token)
    {
        var line = token.LeadingTrivia.Reverse().TakeWhile(trivia => !EndsLine(trivia)).LastOrDefault();
        return line.IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(line) : default;
    }

    /// <summary>Whether nothing but trivia stands before a token in its line.</summary>
    public static bool BeginsLine(SyntaxToken token)
    {
        var previous = token.GetPreviousToken();
        return previous == default || previous.TrailingTrivia.Any(EndsLine) || token.LeadingTrivia.Any(EndsLine);
    }

    /// <summary>The attributes of a declaration.</summary>
    public static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode declaration) => declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    private static SyntaxToken FirstToken(SyntaxNode declaration)
    {
        var lists = ListsOf(declaration);
        return lists.Count == 0 ? declaration.GetFirstToken() : lists.Last().GetLastToken().GetNextToken();
    }

    private static bool EndsLine(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.HasStructure;
}
