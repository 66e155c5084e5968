using Emojoi.PersonalData.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>A node of a file, and another in its place.</summary>
internal sealed record Replacement(SyntaxNode Old, SyntaxNode New)
{
    private const string Redacted = "[redacted]";

    /// <summary>An expression, and another in its place.</summary>
    public static Replacement Of(ExpressionSyntax old, ExpressionSyntax expression) =>
        old.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(old) is { } name
            ? new(member, SyntaxFactory.AnonymousObjectMemberDeclarator(Named(name, old.GetLeadingTrivia()), expression.WithTrailingTrivia(old.GetTrailingTrivia())))
            : new(old, expression.WithTriviaFrom(old));

    /// <summary>Expressions, and in their places a word that says that something stood there; a text of which nothing else is left to fill in becomes a literal.</summary>
    public static IReadOnlyList<Replacement> Redact(IReadOnlyList<ExpressionSyntax> parts, SemanticModel model)
    {
        var replacements = new List<Replacement>();
        foreach (var group in parts.GroupBy(part => part.Parent is InterpolationSyntax ? (InterpolatedStringExpressionSyntax)part.Parent.Parent! : null))
        {
            if (group.Key is not { } text)
            {
                replacements.AddRange(group.Select(part => Of(part, VocabularySyntax.Text(Redacted))));
            }
            else
            {
                replacements.Add(InText(text, [.. group.Select(part => (InterpolationSyntax)part.Parent!)], model));
            }
        }

        return replacements;
    }

    /// <summary>
    /// The node in an editor's original tree, replaced once: two reports may ask for the same. What stands in its place is found by the
    /// annotations that the editor follows it by.
    /// </summary>
    public void Apply(SyntaxEditor editor) =>
        editor.ReplaceNode(SameNode.In(editor.OriginalRoot, Old), (current, _) => current.IsEquivalentTo(Old) ? current.CopyAnnotationsTo(New)! : current);

    /// <summary>A text with the word in place of some of its holes, written anew: the word and what stands around it are one text.</summary>
    private static Replacement InText(InterpolatedStringExpressionSyntax text, IReadOnlyList<InterpolationSyntax> holes, SemanticModel model)
    {
        var content = string.Concat(text.Contents.Select(part => holes.Contains(part) ? Redacted : part.ToString()));
        var isPlain = text.StringStartToken.ValueText == "$\"" && text.Contents.OfType<InterpolationSyntax>().All(holes.Contains)
            && !content.Contains('{') && !content.Contains('}')
            && model.GetTypeInfo(text).ConvertedType?.SpecialType == SpecialType.System_String;
        var written = isPlain ? "\"" + content + "\"" : text.StringStartToken.Text + content + text.StringEndToken.Text;
        return new(text, SyntaxFactory.ParseExpression(written).WithTriviaFrom(text));
    }

    private static NameEqualsSyntax Named(string name, SyntaxTriviaList before)
    {
        var space = SyntaxFactory.TriviaList(SyntaxFactory.Space);
        return SyntaxFactory.NameEquals(
            SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(before, name, space)),
            SyntaxFactory.Token(default, SyntaxKind.EqualsToken, space));
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
