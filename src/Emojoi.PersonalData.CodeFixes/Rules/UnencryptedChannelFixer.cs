using System.Composition;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD2010: writes the encrypted scheme where the address is written in the same file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnencryptedChannelFixer))]
[Shared]
public sealed class UnencryptedChannelFixer() : SourceFixer(RuleIds.UnencryptedChannel)
{
    private const string Encrypt = RuleIds.UnencryptedChannel + ".Encrypt";
    private const string SchemeEnd = "://";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Address) is not { } address
            || problem.Property(DiagnosticProperties.Suggestion) is not { } encrypted
            || LiteralOf(problem, address) is not { } literal)
        {
            yield break;
        }

        var span = literal.Span;
        yield return problem.Fix(
            $"Use {encrypted}",
            Encrypt,
            editor => editor.ReplaceNode(editor.OriginalRoot.FindNode(span, getInnermostNodeForTie: true), (current, _) => WithScheme(current, encrypted))) with
        {
            // Another scheme most often listens at another port.
            NeedsJudgement = HasPort(address),
        };
    }

    /// <summary>Where the address is written: as near to the call as it is found, the whole or its beginning.</summary>
    private static SyntaxNode? LiteralOf(SourceProblem problem, string address) =>
        problem.Root.FindNode(problem.Span).AncestorsAndSelf()
            .Select(node => node.DescendantNodesAndSelf().FirstOrDefault(literal => IsWritten(literal, address)))
            .FirstOrDefault(found => found is not null);

    private static bool IsWritten(SyntaxNode node, string address)
    {
        var text = node switch
        {
            LiteralExpressionSyntax literal when literal.Token.IsKind(SyntaxKind.StringLiteralToken) => literal.Token.ValueText,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            _ => "",
        };
        return text.Contains(SchemeEnd)
            && (address.StartsWith(text, StringComparison.Ordinal) || text.StartsWith(address, StringComparison.Ordinal));
    }

    private static SyntaxNode WithScheme(SyntaxNode node, string encrypted)
    {
        var token = node.GetFirstToken();
        var start = token.ValueText.IndexOf(SchemeEnd, StringComparison.Ordinal);
        var scheme = start < 0 ? "" : token.ValueText.Substring(0, start);
        if (scheme.Length == 0 || scheme == encrypted)
        {
            return node;
        }

        var text = token.Text.Replace(scheme + SchemeEnd, encrypted + SchemeEnd);
        var value = encrypted + token.ValueText.Substring(start);
        var changed = token.IsKind(SyntaxKind.StringLiteralToken)
            ? SyntaxFactory.Literal(token.LeadingTrivia, text, value, token.TrailingTrivia)
            : SyntaxFactory.Token(token.LeadingTrivia, token.Kind(), text, value, token.TrailingTrivia);
        return node.ReplaceToken(token, changed);
    }

    private static bool HasPort(string address)
    {
        var authority = address.Substring(address.IndexOf(SchemeEnd, StringComparison.Ordinal) + SchemeEnd.Length).Split('/', '?', '#')[0];
        return authority.Contains(':');
    }
}
