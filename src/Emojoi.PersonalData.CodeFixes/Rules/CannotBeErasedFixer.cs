using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>EPD3002: chooses an erasure strategy that fits the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CannotBeErasedFixer))]
[Shared]
public sealed class CannotBeErasedFixer() : SourceFixer(RuleIds.CannotBeErased)
{
    private const string Erase = RuleIds.CannotBeErased + ".Erase.";
    private const string Argument = "Erasure";

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Property(DiagnosticProperties.Strategies) is not { Length: > 0 } strategies || Annotation(problem) is not { } annotation)
        {
            yield break;
        }

        foreach (var strategy in strategies.Split(','))
        {
            if (problem.Syntax.Member("ErasureStrategy", strategy) is { } value)
            {
                yield return problem.Fix(
                    $"Erase with strategy {strategy}",
                    Erase + strategy,
                    editor => editor.ReplaceNode(
                        editor.OriginalRoot.FindNode(annotation.Span),
                        (attribute, _) => NamedArgument.Set((AttributeSyntax)attribute, Argument, value)));
            }
        }
    }

    /// <summary>The annotation that answers for erasure: the first that names a strategy, else the first.</summary>
    private static AttributeSyntax? Annotation(SourceProblem problem)
    {
        var annotations = AnnotationTarget.Find(problem.Root, problem.Span)?.AttributeLists
            .SelectMany(list => list.Attributes)
            .Where(attribute => attribute.ArgumentList is not null && IsPersonalData(attribute, problem.Model))
            .ToList() ?? [];
        return annotations.FirstOrDefault(attribute => NamedArgument.Find(attribute, Argument) is not null) ?? annotations.FirstOrDefault();
    }

    private static bool IsPersonalData(AttributeSyntax attribute, SemanticModel model) =>
        Vocabulary.Is(model.GetTypeInfo(attribute).Type as INamedTypeSymbol, Vocabulary.PersonalData);
}
