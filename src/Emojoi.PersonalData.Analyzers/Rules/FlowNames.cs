using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>How messages name what flows.</summary>
internal static class FlowNames
{
    private const int NamedInMessage = 3;

    /// <summary>The members, quoted, in the order of the flow: <c>'Member.Email', 'Member.Name' and 2 more</c>.</summary>
    public static string Members(IEnumerable<PersonalValue> data) =>
        List(data.Select(value => "'" + SymbolNames.Display(value.Member) + "'"), "and");

    /// <summary>The members with the titles of their categories: <c>'Member.Email' (E-mail address)</c>.</summary>
    public static string MembersWithCategories(IEnumerable<PersonalValue> data, FlowPolicy policy) => List(
        data.Select(value => $"'{SymbolNames.Display(value.Member)}' ({string.Join(", ", policy.CategoriesOf(value).Select(category => category.Title))})"),
        "and");

    /// <summary>Words at the beginning of a sentence.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);

    /// <summary>Ids, quoted; a word where there are none.</summary>
    public static string Ids(IEnumerable<string> ids, string none) => ids.Any() ? List(ids.Select(id => $"'{id}'"), "and") : none;

    /// <summary>Purposes, quoted: <c>purpose 'profile'</c>, <c>purposes 'profile' and 'push'</c>.</summary>
    public static string Purposes(IEnumerable<string> ids)
    {
        var all = ids.Distinct(StringComparer.Ordinal).ToList();
        return (all.Count == 1 ? "purpose " : "purposes ") + Ids(all, "");
    }

    /// <summary>Recipients that one host or SDK may stand for: <c>'mailer' (Mail delivery)</c>.</summary>
    public static string Recipients(IEnumerable<Recipient> recipients) => List(recipients.Select(recipient => $"'{recipient.Id}' ({recipient.Title})"), "or");

    /// <summary>A list in words, each once: the first three, and how many more.</summary>
    public static string List(IEnumerable<string> names, string word)
    {
        var all = names.Distinct(StringComparer.Ordinal).ToList();
        var shown = all.Take(all.Count == NamedInMessage + 1 ? NamedInMessage + 1 : NamedInMessage).ToList();
        return shown.Count < all.Count
            ? string.Join(", ", shown) + $" and {all.Count - shown.Count} more"
            : shown.Count < 2 ? string.Concat(shown) : string.Join(", ", shown.Take(shown.Count - 1)) + $" {word} {shown[shown.Count - 1]}";
    }
}
