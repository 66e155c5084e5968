using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>A node of one tree in another tree of the same text: a document may parse its tree again.</summary>
internal static class SameNode
{
    /// <summary>The node of this kind at this place.</summary>
    public static SyntaxNode In(SyntaxNode root, SyntaxNode node) =>
        root.FindNode(node.Span, getInnermostNodeForTie: true).AncestorsAndSelf().First(same => same.RawKind == node.RawKind && same.Span == node.Span);
}
