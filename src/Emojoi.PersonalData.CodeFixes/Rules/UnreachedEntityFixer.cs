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
        foreach (var (subject, attribute) in SubjectReferenceEdits.References(problem))
        {
            if (SubjectKeys.Of(subject) is { } key && subject.Name + key.Name is var name && NewMember.IsPossible(declaration, name))
            {
                var span = declaration.Identifier.Span;
                yield return problem.Fix(
                    $"Add '{name}', which refers to {subject.Name}",
                    RuleIds.UnreachedEntity + ".Add." + subject.Name,
                    editor => editor.ReplaceNode(
                        editor.OriginalRoot.FindNode(span),
                        (current, _) => NewMember.Add((TypeDeclarationSyntax)current, name, PlainMembers.TypeOf(key), attribute))) with
                {
                    NeedsJudgement = true,
                };
            }
        }
    }
}
