using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What the rules about declarations need of a compilation: its policy, and the ids that its constants stand for.</summary>
internal sealed class PolicyContext
{
    private PolicyContext(PrivacyPolicy policy)
    {
        Policy = policy;
        Categories = Names(policy.Categories, "Categories");
        Purposes = Names(policy.Purposes, "Purposes");
        Retentions = Names(policy.Retentions, "Retentions");
    }

    /// <summary>The policy.</summary>
    public PrivacyPolicy Policy { get; }

    /// <summary>Constants of the categories.</summary>
    public ConstantNames Categories { get; }

    /// <summary>Constants of the purposes.</summary>
    public ConstantNames Purposes { get; }

    /// <summary>Constants of the retentions.</summary>
    public ConstantNames Retentions { get; }

    /// <summary>The context, or <c>null</c> where the vocabulary is not referenced or there is not one readable policy (EPD0001 and EPD0002 speak then).</summary>
    public static PolicyContext? Create(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        Vocabulary.IsReferencedBy(compilation)
        && PolicyFile.Find(options, cancellation)?.Policy is { } policy
            ? new PolicyContext(policy)
            : null;

    /// <summary>The category that an annotation names, or <c>null</c> where it is not known.</summary>
    public Category? CategoryOf(PersonalDataAnnotation annotation) => Policy.Categories.Find(annotation.Category.Resolve(Categories));

    /// <summary>The purpose that an annotation names, or <c>null</c> where it is not known.</summary>
    public Purpose? PurposeOf(PersonalDataAnnotation annotation) => Policy.Purposes.Find(annotation.Purpose.Resolve(Purposes));

    /// <summary>The retention that an annotation names, or else its purpose's; <c>null</c> where neither is known.</summary>
    public Retention? RetentionOf(PersonalDataAnnotation annotation) =>
        Policy.Retentions.Find(annotation.Retention is { } own ? own.Resolve(Retentions) : PurposeOf(annotation)?.Retention?.Value);

    private static ConstantNames Names<T>(PolicySection<T> section, string className)
        where T : PolicyEntry => ConstantNames.Create(section.Select(entry => entry.Id), className);
}
