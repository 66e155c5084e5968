using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What of the policy fits a kind of personal data.</summary>
/// <param name="Category">The category, or <c>null</c> where the policy has none that fits.</param>
/// <param name="Purpose">A purpose that lists the category, or <c>null</c> where none does.</param>
public sealed record CategorySuggestion(Category? Category, Purpose? Purpose)
{
    /// <summary>What of <paramref name="policy"/> fits <paramref name="concept"/>, and the field of business that it is met in.</summary>
    public static CategorySuggestion Find(PrivacyPolicy policy, PersonalConcept concept, PurposeTopic? topic = null)
    {
        Category? best = null;
        var bestRank = 0;
        foreach (var category in policy.Categories)
        {
            var rank = Rank(category, concept);
            if (rank > bestRank)
            {
                best = category;
                bestRank = rank;
            }
        }

        return new CategorySuggestion(best, best is null ? null : PurposeOf(policy, best.Id, topic));
    }

    // The taxonomies speak first, then the words of id and title; an earlier entry of the concept's lists fits better.
    private static int Rank(Category category, PersonalConcept concept)
    {
        var rank = Fit(concept.Dpv, category.Map, "dpv", 400) + Fit(concept.Fides, category.Map, "fides", 300);
        var id = IndexOf(concept.CategoryIds, category.Id);
        if (id >= 0)
        {
            rank += 200 - id;
        }

        return rank > 0 || !TitleSays(category, concept) ? rank : 100;
    }

    private static int Fit(IReadOnlyList<string> terms, IReadOnlyDictionary<string, string> map, string taxonomy, int worth)
    {
        var index = map.TryGetValue(taxonomy, out var term) ? IndexOf(terms, term) : -1;
        return index < 0 ? 0 : worth - (50 * index);
    }

    // A word of the title of a sensitive category is not what makes it sensitive: a health note is more than a note.
    private static bool TitleSays(Category category, PersonalConcept concept)
    {
        var title = " " + string.Join(" ", NameWords.Split(category.Title)) + " ";
        return concept.CategoryIds.Select(id => " " + string.Join(" ", NameWords.Split(id)) + " ").Any(words => category.Sensitive ? title == words : title.Contains(words));
    }

    private static int IndexOf(IReadOnlyList<string> terms, string term)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (string.Equals(terms[i], term, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // One of the same field of business; then one that needs no consent and cannot do without the category is the likeliest; the file's
    // order decides between equals.
    private static Purpose? PurposeOf(PrivacyPolicy policy, string category, PurposeTopic? topic) =>
        policy.Purposes
            .Where(purpose => purpose.Uses(category))
            .OrderBy(purpose => topic?.Covers(purpose) != true)
            .ThenBy(purpose => purpose.Basis == "consent")
            .ThenBy(purpose => !purpose.Categories.Any(used => used.Required && used.Category.Value == category))
            .FirstOrDefault();
}
