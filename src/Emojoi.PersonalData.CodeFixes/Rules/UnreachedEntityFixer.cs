using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD3004: marks the member that holds the person's key; where there is none, adds one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnreachedEntityFixer))]
[Shared]
public sealed class UnreachedEntityFixer() : SourceFixer(RuleIds.UnreachedEntity)
{
    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        // Where another project declares the entity, the report stands at its set.
        if (problem.Node is not TypeDeclarationSyntax declaration)
        {
            return [];
        }

        return problem.Property(DiagnosticProperties.Member) is null ? Added(problem, declaration) : SubjectReferenceEdits.Of(problem, RuleIds.UnreachedEntity);
    }

    /// <summary>A column more is a change of the database, too: only a person adds one.</summary>
    private static IEnumerable<Fix> Added(SourceProblem problem, TypeDeclarationSyntax declaration)
    {
        foreach (var id in problem.Ids(DiagnosticProperties.Subjects))
        {
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, problem.Model.Compilation) is INamedTypeSymbol subject
                && SubjectKeys.Of(subject) is { } key
                && NewMember.IsPossible(declaration, subject.Name + key.Name)
                && problem.Syntax.Attribute(Vocabulary.SubjectReference, problem.Syntax.TypeOf(subject)) is { } attribute)
            {
                var name = subject.Name + key.Name;
                var span = declaration.Identifier.Span;
                yield return problem.Fix(
                    $"Add '{name}', which refers to {subject.Name}",
                    RuleIds.UnreachedEntity + ".Add." + subject.Name,
                    editor => editor.ReplaceNode(
                        editor.OriginalRoot.FindNode(span),
                        (current, _) => NewMember.Add((TypeDeclarationSyntax)current, name, SubjectKeys.TypeOf(key), attribute))) with
                {
                    NeedsJudgement = true,
                };
            }
        }
    }
}
