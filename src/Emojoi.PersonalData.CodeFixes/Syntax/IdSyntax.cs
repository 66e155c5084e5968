using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>An id as an argument of an attribute, and another in its place, written in the same style.</summary>
internal static class IdSyntax
{
    /// <summary>The id at a place, or <c>null</c> where an attribute's argument does not stand there alone.</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
        && root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(node => node.Parent is AttributeArgumentSyntax) is ExpressionSyntax { ContainsDirectives: false } found
        && found.Span == span
            ? found
            : null;

    /// <summary>Another id in place of one: text stays text, a constant becomes the other's constant where there is one.</summary>
    /// <param name="problem">Where it stands.</param>
    /// <param name="written">The id's expression.</param>
    /// <param name="id">The other id.</param>
    /// <param name="constants">The class that has the constants of such ids.</param>
    public static ExpressionSyntax Replacement(SourceProblem problem, ExpressionSyntax written, string id, string constants)
    {
        var constant = written is LiteralExpressionSyntax ? null : problem.Syntax.Constant(id, constants);
        return (constant ?? VocabularySyntax.Text(id)).WithTriviaFrom(written);
    }
}
