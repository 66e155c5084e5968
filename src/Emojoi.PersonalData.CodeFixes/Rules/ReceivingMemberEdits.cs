using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>Tags the member that gets data, which most often is declared in another file than the copy is made in.</summary>
internal static class ReceivingMemberEdits
{
    /// <summary>A fix that adds tags to the member, or <c>null</c> where it is not declared where somebody could edit it.</summary>
    /// <param name="problem">The report on the copy.</param>
    /// <param name="title">What the editor offers, made of the member's name.</param>
    /// <param name="equivalenceKey">The kind of fix.</param>
    /// <param name="tags">The tags, made with the names that hold where the member is declared.</param>
    public static Fix? Tag(SourceProblem problem, Func<string, string> title, string equivalenceKey, Func<VocabularySyntax, IEnumerable<AttributeSyntax?>> tags)
    {
        if (problem.Property(DiagnosticProperties.Member) is not { } id
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, problem.Model.Compilation) is not { Locations: [{ SourceTree: { } tree } place, ..] } member
            || problem.Document.Project.Solution.GetDocument(tree) is not { } document
            || document is SourceGeneratedDocument
            || AnnotationTarget.Find(tree.GetRoot(problem.Cancellation), place.SourceSpan) is null)
        {
            return null;
        }

        var syntax = new VocabularySyntax(document, problem.Model.Compilation.GetSemanticModel(tree), place.SourceSpan.Start);
        var attributes = tags(syntax).OfType<AttributeSyntax>().ToList();
        return attributes.Count == 0 ? null : new Fix(title(member.ContainingType.Name + "." + member.Name), equivalenceKey)
        {
            SourceEdits = [.. attributes.Select(attribute => (document.Id, (Action<SyntaxEditor>)(editor =>
                AnnotationTarget.Find(editor.OriginalRoot, place.SourceSpan)?.Annotate(editor, attribute))))],
        };
    }
}
