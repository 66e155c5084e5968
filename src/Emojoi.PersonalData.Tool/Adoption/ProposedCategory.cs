using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Detection;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>A category that <c>init</c> proposes for a kind of data that it found.</summary>
/// <param name="Concept">The kind of data.</param>
internal sealed record ProposedCategory(PersonalConcept Concept)
{
    private static readonly HashSet<string> Observed = new(
        ["ip-address", "mac-address", "user-agent", "device-model", "os-version", "app-version", "device-id", "advertising-id", "push-token", "cookie-id", "activity", "browsing"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> SensitiveConcepts =
        new(["ethnicity", "religion", "politics", "sexuality", "health", "biometric", "criminal"], StringComparer.Ordinal);

    private static readonly string[] Openings = ["a person's ", "an ", "a ", "the "];

    /// <summary>Its id.</summary>
    public string Id => Concept.CategoryIds[0];

    /// <summary>Its title: the kind of data in words, without the article.</summary>
    public string Title
    {
        get
        {
            var words = Concept.Words.StartsWith("part of ", StringComparison.Ordinal) ? Id.Replace('-', ' ') : Concept.Words;
            var opening = Openings.FirstOrDefault(opening => words.StartsWith(opening, StringComparison.Ordinal)) ?? "";
            return char.ToUpperInvariant(words[opening.Length]) + words[(opening.Length + 1)..];
        }
    }

    /// <summary>Whether the law asks for more than for other data (GDPR Art. 9 and 10).</summary>
    public bool IsSensitive => SensitiveConcepts.Contains(Concept.Id);

    /// <summary>Its entry in a policy.</summary>
    public NewCategory Entry => new()
    {
        Title = Title,
        Sensitive = IsSensitive,
        Observed = IsObserved,
        Map = [new("fides", Concept.Fides[0]), new("dpv", Concept.Dpv[0])],
    };

    /// <summary>Whether it is observed, and not given by the person.</summary>
    public bool IsObserved => Observed.Contains(Concept.Id);
}
