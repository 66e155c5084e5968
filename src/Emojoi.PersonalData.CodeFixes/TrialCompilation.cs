using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes;

/// <summary>Compiles the member that a fix changes, before the fix is offered: what is offered compiles.</summary>
internal static class TrialCompilation
{
    /// <summary>Whether a changed tree has no error more than before in the member at the problem, behind whose beginning all changes are.</summary>
    public static bool Accepts(SourceProblem problem, SyntaxNode changedRoot) => Accepts(problem, problem.Span, changedRoot);

    /// <summary>The same for a member at another place than the problem's.</summary>
    public static bool Accepts(SourceProblem problem, TextSpan place, SyntaxNode changedRoot)
    {
        var tree = problem.Root.SyntaxTree;
        var changed = tree.WithRootAndOptions(changedRoot, tree.Options);
        var compilation = problem.Model.Compilation.ReplaceSyntaxTree(tree, changed);
        var member = problem.Root.FindNode(place).FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } found and not GlobalStatementSyntax ? found : problem.Root;
        return Errors(compilation.GetSemanticModel(changed), SpanOf(changed.GetRoot(problem.Cancellation), member), problem.Cancellation)
            <= Errors(problem.Model, member.FullSpan, problem.Cancellation);
    }

    private static TextSpan SpanOf(SyntaxNode root, SyntaxNode member) => member is MemberDeclarationSyntax
        ? root.FindToken(member.SpanStart).Parent!.AncestorsAndSelf().First(node => node.RawKind == member.RawKind && node.SpanStart == member.SpanStart).FullSpan
        : root.FullSpan;

    private static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        model.GetDiagnostics(span, cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
