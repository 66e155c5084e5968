using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>
/// A field of business that purposes and types are about, by the words of their names: tells which of the purposes that use a category a member
/// probably serves, and which purposes to propose for code that has no policy yet.
/// </summary>
public sealed class PurposeTopic
{
    private static readonly char[] Dot = ['.'];
    private static readonly char[] Space = [' '];
    private readonly ImmutableHashSet<string> _words;
    private readonly ImmutableHashSet<string> _concepts;

    private PurposeTopic(string id, string words, string concepts = "")
    {
        Id = id;
        _words = Set(words);
        _concepts = Set(concepts);
    }

    /// <summary>All topics; what a type says first counts.</summary>
    public static ImmutableArray<PurposeTopic> All { get; } = ImmutableArray.Create(
        new PurposeTopic("orders", "order cart basket checkout invoice shipment shipping delivery billing purchase return rma quote"),
        new PurposeTopic("payments", "payment refund payout payer wallet"),
        new PurposeTopic("bookings", "booking reservation appointment"),
        new PurposeTopic("marketing", "newsletter newsletters marketing campaign subscriber promotion lead affiliate"),
        new PurposeTopic("communication", "communication message messaging chat conversation mailing notification ticket support inbox sms contact enquiry inquiry"),
        new PurposeTopic("content", "content post comment review blog forum rating article story annotation contribution"),
        new PurposeTopic("employment", "employment employee payroll staff applicant recruitment hr"),
        new PurposeTopic("education", "education student teacher course enrollment enrolment school"),
        new PurposeTopic(
            "security",
            "security log logging audit device trace fault abuse",
            "ip-address mac-address user-agent device-id device-model os-version app-version cookie-id"),
        new PurposeTopic("usage", "usage activity statistic analytic", "activity browsing search"),
        new PurposeTopic("special-categories", "special sensitive", "ethnicity religion politics sexuality health biometric criminal"));

    /// <summary>Id that a purpose of this topic gets where nothing else is known.</summary>
    public string Id { get; }

    /// <summary>The topic of what a member holds: that of the data itself, else of the type's name, else of its namespace; <c>null</c> where none of them says.</summary>
    public static PurposeTopic? Of(PersonalConcept concept, INamedTypeSymbol type) =>
        All.FirstOrDefault(topic => topic._concepts.Contains(concept.Id))
        ?? InName(type)
        ?? NamespaceWords(type).Select(OfWord).FirstOrDefault(topic => topic is not null);

    /// <summary>Whether a purpose is about this topic, by its id and title.</summary>
    public bool Covers(Purpose purpose) => NameWords.Split(purpose.Id).Concat(NameWords.Split(purpose.Title)).Any(_words.Contains);

    private static PurposeTopic? InName(INamedTypeSymbol? type) => type is null
        ? null
        : NameWords.Split(type.Name).Reverse().Select(OfWord).FirstOrDefault(topic => topic is not null) ?? InName(type.ContainingType);

    // The last segment is the nearest; the first is the company's or the product's.
    private static IEnumerable<string> NamespaceWords(INamedTypeSymbol type) =>
        (type.ContainingNamespace?.ToDisplayString() ?? "").Split(Dot).Skip(1).Reverse().SelectMany(segment => NameWords.Split(segment).Reverse());

    private static PurposeTopic? OfWord(string word) => All.FirstOrDefault(topic => topic._words.Contains(word));

    private static ImmutableHashSet<string> Set(string words) =>
        words.Split(Space, StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet(StringComparer.Ordinal);
}
