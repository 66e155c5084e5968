using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>The members that keep a birth date, by the category that they are tagged with (clause M-AGE).</summary>
internal sealed class BirthDates
{
    private readonly PolicyContext _policy;
    private readonly string _category;
    private readonly KeptTypes _kept;

    private BirthDates(PolicyContext policy, string category, int minimumAge, Compilation compilation)
    {
        _policy = policy;
        _category = category;
        MinimumAge = minimumAge;
        _kept = new KeptTypes(compilation);
    }

    /// <summary>The age that the policy asks for, the highest of its data subjects.</summary>
    public int MinimumAge { get; }

    /// <summary>The birth dates under a policy; <c>null</c> where it asks for no age, or has no category for them.</summary>
    public static BirthDates? Under(PolicyContext policy, Compilation compilation) =>
        policy.Policy.Subjects.Max(subject => subject.MinimumAge) is { } age
        && PersonalConcept.Find("birth-date") is { } concept
        && CategorySuggestion.Find(policy.Policy, concept).Category is { } category
            ? new BirthDates(policy, category.Id, age, compilation)
            : null;

    /// <summary>Whether a member keeps one. A request that carries it does not.</summary>
    public bool Keeps(ISymbol member, CancellationToken cancellation) =>
        PersonalMembers.IsValueMember(member)
        && AnnotationReader.Read(member, cancellation).Any(annotation => annotation.Category.Resolve(_policy.Categories) == _category)
        && _kept.Contain(member.ContainingType);
}
