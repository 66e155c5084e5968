using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>Takes an attribute away, its line too where it has one of its own; comments and directives stay.</summary>
internal static class AttributeRemoval
{
    /// <summary>Removes an attribute of the editor's original tree.</summary>
    public static void Remove(SyntaxEditor editor, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            editor.RemoveNode(attribute, SyntaxRemoveOptions.KeepDirectives);
            return;
        }

        var index = list.Parent!.ChildNodes().OfType<AttributeListSyntax>().ToList().IndexOf(list);
        editor.ReplaceNode(list.Parent, (declaration, _) => WithoutList(declaration, index));
    }

    private static SyntaxNode WithoutList(SyntaxNode declaration, int index)
    {
        var list = declaration.ChildNodes().OfType<AttributeListSyntax>().ElementAt(index);
        var next = list.GetLastToken().GetNextToken();
        var mark = new SyntaxAnnotation();
        var joined = declaration.ReplaceSyntax(
            nodes: [list],
            computeReplacementNode: (_, current) => current.WithAdditionalAnnotations(mark),
            tokens: [next],
            computeReplacementToken: (_, current) => current.WithLeadingTrivia(Joined(list, next)),
            trivia: [],
            computeReplacementTrivia: (_, current) => current);
        return joined.RemoveNode(joined.GetAnnotatedNodes(mark).Single(), SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    /// <summary>What stood before the list and before the token behind it; a comment behind the list gets a line of its own.</summary>
    private static IEnumerable<SyntaxTrivia> Joined(AttributeListSyntax list, SyntaxToken next)
    {
        var before = list.GetLeadingTrivia();
        var behind = list.GetTrailingTrivia();
        if (!behind.Any(SyntaxKind.EndOfLineTrivia))
        {
            return [.. before, .. behind.SkipWhile(IsWhitespace), .. next.LeadingTrivia];
        }

        var comment = behind.SkipWhile(IsWhitespace).ToList();
        return comment.Count > 1
            ? [.. before, .. comment, .. next.LeadingTrivia]
            : [.. before.Reverse().SkipWhile(IsWhitespace).Reverse(), .. next.LeadingTrivia];
    }

    private static bool IsWhitespace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia);
}
