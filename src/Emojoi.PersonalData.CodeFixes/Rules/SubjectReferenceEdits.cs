using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>Connects a type with a person: one fix for each kind of person, on the member that looks like the person's key, else on the type.</summary>
internal static class SubjectReferenceEdits
{
    /// <summary>The fixes for a type. Whose the data is, only a person knows, but where the member is called after the one kind of person there is.</summary>
    public static IEnumerable<Fix> Of(SourceProblem problem, string rule)
    {
        foreach (var (subject, attribute) in References(problem))
        {
            if (AnnotationTarget.Find(problem.Root, PlaceOf(problem)) is { } target)
            {
                var span = target.Name.Span;
                yield return problem.Fix(
                    $"'{target.Name.ValueText}' refers to {subject.Name}",
                    rule + ".Refer." + subject.Name,
                    editor => AnnotationTarget.Find(editor.OriginalRoot, span)?.Annotate(editor, attribute)) with
                {
                    NeedsJudgement = !target.Name.ValueText.StartsWith(subject.Name, StringComparison.Ordinal),
                };
            }
        }
    }

    /// <summary>The kinds of people that the rule names, and the attribute that refers to each.</summary>
    public static IEnumerable<(INamedTypeSymbol Subject, AttributeSyntax Attribute)> References(SourceProblem problem)
    {
        foreach (var id in problem.Ids(DiagnosticProperties.Subjects))
        {
            if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, problem.Model.Compilation) is INamedTypeSymbol subject
                && problem.Syntax.Attribute(Vocabulary.SubjectReference, problem.Syntax.TypeOf(subject)) is { } attribute)
            {
                yield return (subject, attribute);
            }
        }
    }

    /// <summary>The name of the member that holds the key, where it is declared in this file; else that of the type.</summary>
    private static TextSpan PlaceOf(SourceProblem problem)
    {
        var member = problem.Property(DiagnosticProperties.Member) is { } id ? DocumentationCommentId.GetFirstSymbolForDeclarationId(id, problem.Model.Compilation) : null;
        return member?.Locations.FirstOrDefault(place => place.SourceTree == problem.Root.SyntaxTree)?.SourceSpan ?? problem.Span;
    }
}
