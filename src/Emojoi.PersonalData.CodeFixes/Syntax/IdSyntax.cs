using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>An id as an argument of an attribute, and another in its place.</summary>
internal static class IdSyntax
{
    /// <summary>The id at a place, or <c>null</c> where no argument of an attribute stands there alone.</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan span) =>
        root.FullSpan.Contains(span)
        && root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(node => node.Parent is AttributeArgumentSyntax) is ExpressionSyntax { ContainsDirectives: false } found
        && found.Span == span
            ? found
            : null;

    /// <summary>Writes another id in place of the one at a problem, in its style: text stays text, a constant becomes the other's constant where there is one.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="id">The other id.</param>
    /// <param name="constants">The class that has the constants of such ids.</param>
    public static Action<SyntaxEditor>? Change(SourceProblem problem, string id, string constants)
    {
        if (Find(problem.Root, problem.Span) is not { } written)
        {
            return null;
        }

        var constant = written is LiteralExpressionSyntax ? null : problem.Syntax.Constant(id, constants);
        var changed = (constant ?? VocabularySyntax.Text(id)).WithTriviaFrom(written);
        return editor => editor.ReplaceNode(Find(editor.OriginalRoot, problem.Span)!, changed);
    }
}
