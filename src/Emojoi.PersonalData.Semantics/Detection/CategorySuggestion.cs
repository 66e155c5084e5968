using System.Text.RegularExpressions;
using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What of the policy fits a kind of personal data.</summary>
/// <param name="Category">The category, or <c>null</c> where the policy has none that fits.</param>
/// <param name="Purpose">A purpose that lists the category, or <c>null</c> where none does.</param>
public sealed record CategorySuggestion(Category? Category, Purpose? Purpose)
{
    private static readonly Regex Listed = new(@"[,;:()/]|\b(?:and|or|in|of|to|for|with|at|on|by|from|that|which)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] Determiners = ["a", "an", "the", "your", "their", "personal"];

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
        var dpv = Fit(concept.Dpv, category.Map, "dpv", 400);
        var fides = Fit(concept.Fides, category.Map, "fides", 300);
        var id = IndexOf(concept.CategoryIds, category.Id);
        if (id >= 0)
        {
            return dpv + fides + 200 - id;
        }

        if (category.Sensitive && (IsSaidOtherwise(dpv, category, "dpv") || IsSaidOtherwise(fides, category, "fides")))
        {
            return 0;
        }

        return dpv + fides > 0 || !TitleSays(category, concept) ? dpv + fides : 100;
    }

    // Sensitive data is not a broad term that other data falls under, too.
    private static bool IsSaidOtherwise(int fit, Category category, string taxonomy) => fit == 0 && category.Map.ContainsKey(taxonomy);

    private static int Fit(IReadOnlyList<string> terms, IReadOnlyDictionary<string, string> map, string taxonomy, int worth)
    {
        var index = map.TryGetValue(taxonomy, out var term) ? IndexOf(terms, term) : -1;
        return index < 0 ? 0 : worth - (50 * index);
    }

    // A site's name is no name, and a health note is more than a note: what a title lists says it as a whole, but for what is said of it afterwards.
    private static bool TitleSays(Category category, PersonalConcept concept)
    {
        var phrases = Listed.Split(category.Title).Select(phrase => string.Join(" ", NameWords.Split(phrase).SkipWhile(Determiners.Contains))).ToList();
        return concept.CategoryIds.Any(id => phrases.Contains(string.Join(" ", NameWords.Split(id)), StringComparer.Ordinal));
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
